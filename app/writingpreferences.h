// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Hexquill {

class MarkdownEditor;
class Settings;

/// How the text looks and helps while it is written; the writer's choice, the same for every post.
struct WritingPreferences
{
    QString family; ///< of the font; empty: the system's
    double size = 0; ///< points at 100 % zoom; 0: somewhat larger than the system's
    int lineWidth = 0; ///< most Latin letters in a line (half as many Chinese characters); 0: as wide as the window
    double lineSpacing = 1.2; ///< of the font's own line height
    bool lineNumbers = true;
    bool typewriter = false; ///< the caret's line stays in the middle
    bool pairing = true; ///< brackets and quotes come in pairs
    bool chineseKeyboard = true; ///< `》 `, `···`, `￥￥`, `【】（）` become Markdown

    static WritingPreferences of(const Settings &settings);
    void store(Settings &settings) const;
    void applyTo(MarkdownEditor &editor) const;

    bool operator==(const WritingPreferences &) const = default;
};

} // namespace Hexquill
