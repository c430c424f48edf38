// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "preview/render/templatescope.h"

#include <utility>

namespace Hexquill {

TemplateScope::TemplateScope(const QVariantMap &context)
    : m_context(context)
{
    Frame top;
    top.isTopLevel = true;
    m_frames += top;
}

QVariant TemplateScope::lookup(const QString &name) const
{
    for (auto frame = m_frames.crbegin(); frame != m_frames.crend(); ++frame) {
        const auto found = frame->variables.constFind(name);
        if (found != frame->variables.cend() && (found->isValid() || frame->bound.contains(name)))
            return *found;
    }
    return m_context.value(name);
}

bool TemplateScope::knows(const QString &name) const
{
    for (const Frame &frame : m_frames) {
        const auto found = frame.variables.constFind(name);
        if (found != frame.variables.cend() && (found->isValid() || frame.bound.contains(name)))
            return true;
    }
    return m_context.contains(name);
}

void TemplateScope::push(bool isolates)
{
    Frame frame;
    frame.isolates = isolates;
    m_frames += frame;
}

void TemplateScope::pop()
{
    m_frames.removeLast();
}

void TemplateScope::bind(const QString &name, const QVariant &value)
{
    m_frames.last().variables.insert(name, value);
    m_frames.last().bound += name;
}

void TemplateScope::put(const QString &name, const QVariant &value)
{
    m_frames.last().variables.insert(name, value);
}

void TemplateScope::set(const QString &name, const QVariant &value)
{
    qsizetype at = m_frames.size() - 1;
    while (at >= 0 && !m_frames.at(at).variables.value(name).isValid())
        at = m_frames.at(at).isolates ? -1 : at - 1;
    m_frames[at < 0 ? m_frames.size() - 1 : at].variables.insert(name, value);
    if (m_frames.constLast().isTopLevel)
        m_context.insert(name, value);
}

void TemplateScope::define(const QString &name, const QVariant &value)
{
    bind(name, value);
    if (m_frames.size() == 1)
        m_context.insert(name, value);
}

TemplateScope::Frame TemplateScope::boundNames() const
{
    Frame all;
    for (const Frame &frame : m_frames) {
        for (const QString &name : frame.bound) {
            all.variables.insert(name, frame.variables.value(name));
            all.bound += name;
        }
    }
    return all;
}

TemplateScope::Frames TemplateScope::exchange(Frames frames)
{
    return std::exchange(m_frames, std::move(frames));
}

} // namespace Hexquill
