// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "preview/render/codelanguages.h"

#include <algorithm>
#include <iterator>
#include <QByteArray>
#include <string_view>

namespace Hexquill {

namespace {

// clang-format off
// Sorted; asked of highlight.js 11.12.0 itself: every language and alias that getLanguage() knows.
constexpr std::string_view highlightJsNames[] = {
    "1c", "abnf", "accesslog", "actionscript", "ada", "ado", "adoc", "ahk", "angelscript", "apache", "apacheconf",
    "applescript", "arcade", "arduino", "arm", "armasm", "as", "asc", "asciidoc", "aspectj", "atom", "autohotkey",
    "autoit", "avrasm", "awk", "axapta", "bash", "basic", "bat", "batch", "bf", "bind", "bnf", "brainfuck", "c", "c#",
    "c++", "cal", "capnp", "capnproto", "cc", "ceylon", "cjs", "clean", "clj", "clojure", "clojure-repl", "cls",
    "cmake", "cmake.in", "cmd", "coffee", "coffeescript", "console", "coq", "cos", "cpp", "cr", "craftcms", "crm",
    "crmsh", "crystal", "cs", "csharp", "cson", "csp", "css", "cts", "cxx", "d", "dart", "dcl", "delphi", "desktop",
    "dfm", "diff", "django", "dns", "do", "docker", "dockerfile", "dos", "dpr", "dsconfig", "dst", "dts", "dust",
    "ebnf", "edn", "elixir", "elm", "erb", "erl", "erlang", "erlang-repl", "ex", "excel", "exs", "f#", "f90", "f95",
    "feature", "fix", "flix", "fortran", "freedesktop", "fs", "fsharp", "gams", "gauss", "gcode", "gemspec",
    "gherkin", "glsl", "gml", "gms", "go", "golang", "golo", "gql", "gradle", "graph", "graphql", "groovy", "gss",
    "gyp", "h", "h++", "haml", "handlebars", "haskell", "haxe", "hbs", "hh", "hpp", "hs", "hsp", "html",
    "html.handlebars", "html.hbs", "htmlbars", "http", "https", "hx", "hxx", "hy", "hylang", "i7", "iced", "icl",
    "inform7", "ini", "ino", "instances", "ipython", "irb", "irpf90", "isbl", "java", "javascript", "jboss-cli",
    "jinja", "jldoctest", "js", "json", "json5", "jsonc", "jsp", "jsx", "julia", "julia-repl", "k", "kdb", "kotlin",
    "kt", "ktm", "kts", "ktx", "lasso", "lassoscript", "latex", "ldif", "leaf", "less", "lisp", "livecodeserver",
    "livescript", "llvm", "ls", "lsl", "lua", "m", "mak", "make", "makefile", "markdown", "mathematica", "matlab",
    "maxima", "md", "mel", "mercury", "mikrotik", "mips", "mipsasm", "mizar", "mjs", "mk", "mkd", "mkdown", "ml",
    "mm", "mma", "mojolicious", "monkey", "moo", "moon", "moonscript", "mts", "n1ql", "nc", "nestedtext", "nginx",
    "nginxconf", "nim", "nix", "nixos", "node-repl", "nsis", "nt", "obj-c", "obj-c++", "objc", "objective-c++",
    "objectivec", "ocaml", "openscad", "osascript", "oxygene", "p21", "parser3", "pas", "pascal", "patch", "pb",
    "pbi", "pcmk", "pde", "perl", "pf", "pf.conf", "pgsql", "php", "php-template", "pl", "plaintext", "plist",
    "pluto", "pm", "podspec", "pony", "postgres", "postgresql", "powershell", "pp", "processing", "profile", "prolog",
    "properties", "proto", "protobuf", "ps", "ps1", "puppet", "purebasic", "pwsh", "py", "pycon", "python",
    "python-repl", "q", "qml", "qt", "r", "rb", "re", "reasonml", "rib", "roboconf", "routeros", "rs", "rsl", "rss",
    "ruby", "ruleslanguage", "rust", "sas", "scad", "scala", "scheme", "sci", "scilab", "scm", "scss", "sh", "shell",
    "shellsession", "smali", "smalltalk", "sml", "sqf", "sql", "st", "stan", "stanfuncs", "stata", "step", "step21",
    "stp", "styl", "stylus", "subunit", "sv", "svg", "svh", "swift", "systemd", "taggerscript", "tao", "tap", "tcl",
    "tex", "text", "thor", "thrift", "tk", "toml", "tp", "ts", "tsx", "twig", "txt", "typescript", "v", "vala", "vb",
    "vbnet", "vbs", "vbscript", "vbscript-html", "verilog", "vhdl", "vim", "wasm", "wildfly-cli", "wl", "wren", "wsf",
    "x++", "x86asm", "xhtml", "xjb", "xl", "xls", "xlsx", "xml", "xpath", "xq", "xqm", "xquery", "xsd", "xsl", "yaml",
    "yml", "zep", "zephir", "zone", "zsh",
};

// Sorted; those of them that the list in hexo-util 3.3.0, highlight_alias.json, lacks.
constexpr std::string_view newHighlightJsNames[] = {
    "batch", "cts", "desktop", "freedesktop", "json5", "jsonc", "ktm", "ktx", "mts", "pluto", "proto", "scm",
    "systemd", "xqm", "zsh",
};

// Sorted; every component of Prism 1.30.0 that defines a grammar of its own name.
constexpr std::string_view prismNames[] = {
    "abap", "abnf", "actionscript", "ada", "agda", "al", "antlr4", "apacheconf", "apex", "apl", "applescript", "aql",
    "arduino", "arff", "armasm", "arturo", "asciidoc", "asm6502", "asmatmel", "aspnet", "autohotkey", "autoit",
    "avisynth", "avro-idl", "awk", "bash", "basic", "batch", "bbcode", "bbj", "bicep", "birb", "bison", "bnf", "bqn",
    "brainfuck", "brightscript", "bro", "bsl", "c", "cfscript", "chaiscript", "cil", "cilkc", "cilkcpp", "clike",
    "clojure", "cmake", "cobol", "coffeescript", "concurnas", "cooklang", "coq", "cpp", "crystal", "csharp", "cshtml",
    "csp", "css", "csv", "cue", "cypher", "d", "dart", "dataweave", "dax", "dhall", "diff", "django", "dns-zone-file",
    "docker", "dot", "ebnf", "editorconfig", "eiffel", "ejs", "elixir", "elm", "erb", "erlang", "etlua",
    "excel-formula", "factor", "false", "firestore-security-rules", "flow", "fortran", "fsharp", "ftl", "gap",
    "gcode", "gdscript", "gedcom", "gettext", "gherkin", "git", "glsl", "gml", "gn", "go", "go-module", "gradle",
    "graphql", "groovy", "haml", "handlebars", "haskell", "haxe", "hcl", "hlsl", "hoon", "hpkp", "hsts", "http",
    "ichigojam", "icon", "icu-message-format", "idris", "iecst", "ignore", "inform7", "ini", "io", "j", "java",
    "javadoc", "javadoclike", "javascript", "javastacktrace", "jexl", "jolie", "jq", "jsdoc", "json", "json5",
    "jsonp", "jsstacktrace", "jsx", "julia", "keepalived", "keyman", "kotlin", "kumir", "kusto", "latex", "latte",
    "less", "lilypond", "linker-script", "liquid", "lisp", "livescript", "llvm", "log", "lolcode", "lua", "magma",
    "makefile", "markdown", "markup", "markup-templating", "mata", "matlab", "maxscript", "mel", "mermaid",
    "metafont", "mizar", "mongodb", "monkey", "moonscript", "n1ql", "n4js", "nand2tetris-hdl", "naniscript", "nasm",
    "neon", "nevod", "nginx", "nim", "nix", "nsis", "objectivec", "ocaml", "odin", "opencl", "openqasm", "oz",
    "parigp", "parser", "pascal", "pascaligo", "pcaxis", "peoplecode", "perl", "php", "phpdoc", "plain", "plant-uml",
    "plsql", "powerquery", "powershell", "processing", "prolog", "promql", "properties", "protobuf", "psl", "pug",
    "puppet", "pure", "purebasic", "purescript", "python", "q", "qml", "qore", "qsharp", "r", "racket", "reason",
    "regex", "rego", "renpy", "rescript", "rest", "rip", "roboconf", "robotframework", "ruby", "rust", "sas", "sass",
    "scala", "scheme", "scss", "shell-session", "smali", "smalltalk", "smarty", "sml", "solidity", "solution-file",
    "soy", "sparql", "splunk-spl", "sqf", "sql", "squirrel", "stan", "stata", "stylus", "supercollider", "swift",
    "systemd", "t4-cs", "t4-templating", "t4-vb", "tap", "tcl", "text", "textile", "toml", "tremor", "tsx", "tt2",
    "turtle", "twig", "txt", "typescript", "typoscript", "unrealscript", "uorazor", "uri", "v", "vala", "vbnet",
    "velocity", "verilog", "vhdl", "vim", "visual-basic", "warpscript", "wasm", "web-idl", "wgsl", "wiki", "wolfram",
    "wren", "xeora", "xojo", "xquery", "yaml", "yang", "zig",
};

struct Alias
{
    std::string_view name;
    std::string_view language;
};

// Sorted by name; from Prism 1.30.0's list of components.
constexpr Alias prismAliases[] = {
    { "adoc", "asciidoc" }, { "arm-asm", "armasm" }, { "art", "arturo" }, { "atom", "markup" },
    { "avdl", "avro-idl" }, { "avs", "avisynth" }, { "cfc", "cfscript" }, { "cilk", "cilkcpp" },
    { "cilk-c", "cilkc" }, { "cilk-cpp", "cilkcpp" }, { "coffee", "coffeescript" }, { "conc", "concurnas" },
    { "context", "latex" }, { "cs", "csharp" }, { "dns-zone", "dns-zone-file" }, { "dockerfile", "docker" },
    { "dotnet", "csharp" }, { "elisp", "lisp" }, { "emacs", "lisp" }, { "emacs-lisp", "lisp" }, { "eta", "ejs" },
    { "g4", "antlr4" }, { "gamemakerlanguage", "gml" }, { "gawk", "awk" }, { "gitignore", "ignore" }, { "gni", "gn" },
    { "go-mod", "go-module" }, { "gv", "dot" }, { "hbs", "handlebars" }, { "hgignore", "ignore" },
    { "hs", "haskell" }, { "html", "markup" }, { "idr", "idris" }, { "ino", "arduino" }, { "jinja2", "django" },
    { "js", "javascript" }, { "kt", "kotlin" }, { "kts", "kotlin" }, { "kum", "kumir" }, { "ld", "linker-script" },
    { "ly", "lilypond" }, { "mathematica", "wolfram" }, { "mathml", "markup" }, { "md", "markdown" },
    { "moon", "moonscript" }, { "mscript", "powerquery" }, { "mustache", "handlebars" }, { "n4jsd", "n4js" },
    { "nani", "naniscript" }, { "nb", "wolfram" }, { "npmignore", "ignore" }, { "objc", "objectivec" },
    { "objectpascal", "pascal" }, { "oscript", "bsl" }, { "pbfasm", "purebasic" }, { "pcode", "peoplecode" },
    { "plantuml", "plant-uml" }, { "po", "gettext" }, { "pq", "powerquery" }, { "purs", "purescript" },
    { "px", "pcaxis" }, { "py", "python" }, { "qasm", "openqasm" }, { "qs", "qsharp" }, { "razor", "cshtml" },
    { "rb", "ruby" }, { "rbnf", "bnf" }, { "res", "rescript" }, { "rkt", "racket" }, { "robot", "robotframework" },
    { "rpy", "renpy" }, { "rq", "sparql" }, { "rss", "markup" }, { "sclang", "supercollider" }, { "sh", "bash" },
    { "sh-session", "shell-session" }, { "shell", "bash" }, { "shellsession", "shell-session" },
    { "shortcode", "bbcode" }, { "sln", "solution-file" }, { "smlnj", "sml" }, { "sol", "solidity" },
    { "ssml", "markup" }, { "svg", "markup" }, { "t4", "t4-cs" }, { "tex", "latex" }, { "trickle", "tremor" },
    { "trig", "turtle" }, { "troy", "tremor" }, { "ts", "typescript" }, { "tsconfig", "typoscript" },
    { "uc", "unrealscript" }, { "url", "uri" }, { "uscript", "unrealscript" }, { "vb", "visual-basic" },
    { "vba", "visual-basic" }, { "webidl", "web-idl" }, { "webmanifest", "json" }, { "wl", "wolfram" },
    { "xeoracube", "xeora" }, { "xls", "excel-formula" }, { "xlsx", "excel-formula" }, { "xml", "markup" },
    { "yml", "yaml" },
};
// clang-format on

static_assert(std::is_sorted(std::begin(highlightJsNames), std::end(highlightJsNames)));
static_assert(std::is_sorted(std::begin(newHighlightJsNames), std::end(newHighlightJsNames)));
static_assert(std::is_sorted(std::begin(prismNames), std::end(prismNames)));
static_assert(std::is_sorted(std::begin(prismAliases), std::end(prismAliases),
                             [](const Alias &a, const Alias &b) { return a.name < b.name; }));

std::string_view view(const QByteArray &bytes)
{
    return { bytes.constData(), std::size_t(bytes.size()) };
}

} // namespace

bool isHighlightJsLanguage(const QString &name, int hexoMajor)
{
    const QByteArray bytes = name.toUtf8();
    const auto isIn
        = [&](const auto &names) { return std::binary_search(std::begin(names), std::end(names), view(bytes)); };
    return isIn(highlightJsNames) && (hexoMajor >= 8 || !isIn(newHighlightJsNames));
}

QString prismLanguage(const QString &name)
{
    const QByteArray bytes = name.toUtf8();
    const auto found
        = std::lower_bound(std::begin(prismAliases), std::end(prismAliases), view(bytes),
                           [](const Alias &alias, std::string_view wanted) { return alias.name < wanted; });
    if (found == std::end(prismAliases) || found->name != view(bytes))
        return name;
    return QString::fromLatin1(found->language.data(), qsizetype(found->language.size()));
}

bool isPrismLanguage(const QString &name)
{
    const QByteArray bytes = name.toUtf8();
    return std::binary_search(std::begin(prismNames), std::end(prismNames), view(bytes));
}

} // namespace Hexquill
