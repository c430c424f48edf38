// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "preview/render/slugfold.h"

#include <algorithm>
#include <array>

namespace Hexquill {

namespace {

struct Fold
{
    const char *ascii;
    const char16_t *letters;
};

// Observed by running Hexo's slugize over every character of the BMP.
constexpr Fold folds[] = {
    { "A", u"ÀÁÂÃÄÅĀĂĄǍǞǠǺȀȂȦȺḀẠẢẤẦẨẪẬẮẰẲẴẶⒶⱯＡ" },
    { "AA", u"Ꜳ" },
    { "AE", u"ÆǢǼ" },
    { "AO", u"Ꜵ" },
    { "AU", u"Ꜷ" },
    { "AV", u"ꜸꜺ" },
    { "AY", u"Ꜽ" },
    { "B", u"ƁƂɃḂḄḆⒷＢ" },
    { "C", u"ÇĆĈĊČƇȻḈⒸꜾＣ" },
    { "D", u"ĎĐƉƊƋḊḌḎḐḒⒹꝹＤ" },
    { "DZ", u"ǄǱ" },
    { "Dz", u"ǅǲ" },
    { "E", u"ÈÉÊËĒĔĖĘĚƎƐȄȆȨḔḖḘḚḜẸẺẼẾỀỂỄỆⒺＥ" },
    { "F", u"ƑḞⒻꝻＦ" },
    { "G", u"ĜĞĠĢƓǤǦǴḠⒼꝽꝾꞠＧ" },
    { "H", u"ĤĦȞḢḤḦḨḪⒽⱧⱵꞍＨ" },
    { "I", u"ÌÍÎÏĨĪĬĮİƗǏȈȊḬḮỈỊⒾＩ" },
    { "J", u"ĴɈⒿＪ" },
    { "K", u"ĶƘǨḰḲḴⓀⱩꝀꝂꝄꞢＫ" },
    { "L", u"ĹĻĽĿŁȽḶḸḺḼⓁⱠⱢꝆꝈꞀＬ" },
    { "LJ", u"Ǉ" },
    { "Lj", u"ǈ" },
    { "M", u"ƜḾṀṂⓂⱮＭ" },
    { "N", u"ÑŃŅŇƝǸȠṄṆṈṊⓃꞐꞤＮ" },
    { "NJ", u"Ǌ" },
    { "Nj", u"ǋ" },
    { "O", u"ÒÓÔÕÖØŌŎŐƆƟƠǑǪǬǾȌȎȪȬȮȰṌṎṐṒỌỎỐỒỔỖỘỚỜỞỠỢⓄꝊꝌＯ" },
    { "OE", u"\u008CŒ" },
    { "OI", u"Ƣ" },
    { "OO", u"Ꝏ" },
    { "OU", u"Ȣ" },
    { "P", u"ƤṔṖⓅⱣꝐꝒꝔＰ" },
    { "Q", u"ɊⓆꝖꝘＱ" },
    { "R", u"ŔŖŘȐȒɌṘṚṜṞⓇⱤꝚꞂꞦＲ" },
    { "S", u"ŚŜŞŠȘṠṢṤṦṨẞⓈⱾꞄꞨＳ" },
    { "T", u"ŢŤŦƬƮȚȾṪṬṮṰⓉꞆＴ" },
    { "TZ", u"Ꜩ" },
    { "U", u"ÙÚÛÜŨŪŬŮŰŲƯǓǕǗǙǛȔȖɄṲṴṶṸṺỤỦỨỪỬỮỰⓊＵ" },
    { "V", u"ƲɅṼṾⓋꝞＶ" },
    { "VY", u"Ꝡ" },
    { "W", u"ŴẀẂẄẆẈⓌⱲＷ" },
    { "X", u"ẊẌⓍＸ" },
    { "Y", u"ÝŶŸƳȲɎẎỲỴỶỸỾⓎＹ" },
    { "Z", u"ŹŻŽƵȤẐẒẔⓏⱫⱿꝢＺ" },
    { "a", u"àáâãäåāăąǎǟǡǻȁȃȧɐḁẚạảấầẩẫậắằẳẵặⓐⱥａ" },
    { "aa", u"ꜳ" },
    { "ae", u"æǣǽ" },
    { "ao", u"ꜵ" },
    { "au", u"ꜷ" },
    { "av", u"ꜹꜻ" },
    { "ay", u"ꜽ" },
    { "b", u"ƀƃɓḃḅḇⓑｂ" },
    { "c", u"çćĉċčƈȼḉↄⓒꜿｃ" },
    { "d", u"ďđƌɖɗḋḍḏḑḓⓓꝺｄ" },
    { "dz", u"ǆǳ" },
    { "e", u"èéêëēĕėęěǝȅȇȩɇɛḕḗḙḛḝẹẻẽếềểễệⓔｅ" },
    { "f", u"ƒḟⓕꝼｆ" },
    { "g", u"ĝğġģǥǧǵɠᵹḡⓖꝿꞡｇ" },
    { "h", u"ĥħȟɥḣḥḧḩḫẖⓗⱨⱶｈ" },
    { "hv", u"ƕ" },
    { "i", u"ìíîïĩīĭįıǐȉȋɨḭḯỉịⓘｉ" },
    { "j", u"ĵǰɉⓙｊ" },
    { "k", u"ķƙǩḱḳḵⓚⱪꝁꝃꝅꞣｋ" },
    { "l", u"ĺļľŀłſƚɫḷḹḻḽⓛⱡꝇꝉꞁｌ" },
    { "lj", u"ǉ" },
    { "m", u"ɯɱḿṁṃⓜｍ" },
    { "n", u"ñńņňŉƞǹɲṅṇṉṋⓝꞑꞥｎ" },
    { "nj", u"ǌ" },
    { "o", u"òóôõöøōŏőơǒǫǭǿȍȏȫȭȯȱɔɵṍṏṑṓọỏốồổỗộớờởỡợⓞꝋꝍｏ" },
    { "oe", u"\u009Cœ" },
    { "oi", u"ƣ" },
    { "oo", u"ꝏ" },
    { "ou", u"ȣ" },
    { "p", u"ƥᵽṕṗⓟꝑꝓꝕｐ" },
    { "q", u"ɋⓠꝗꝙｑ" },
    { "r", u"ŕŗřȑȓɍɽṙṛṝṟⓡꝛꞃꞧｒ" },
    { "s", u"ßśŝşšșȿṡṣṥṧṩẛⓢꞅꞩｓ" },
    { "t", u"ţťŧƭțʈṫṭṯṱẗⓣⱦꞇｔ" },
    { "tz", u"ꜩ" },
    { "u", u"ùúûüũūŭůűųưǔǖǘǚǜȕȗʉṳṵṷṹṻụủứừửữựⓤｕ" },
    { "v", u"ʋʌṽṿⓥꝟｖ" },
    { "vy", u"ꝡ" },
    { "w", u"ŵẁẃẅẇẉẘⓦⱳｗ" },
    { "x", u"ẋẍⓧｘ" },
    { "y", u"ýÿŷƴȳɏẏẙỳỵỷỹỿⓨｙ" },
    { "z", u"źżžƶȥɀẑẓẕⓩⱬꝣｚ" },
};

struct Entry
{
    char16_t letter;
    const char *ascii;
};

consteval std::size_t countLetters()
{
    std::size_t count = 0;
    for (const Fold &fold : folds) {
        for (const char16_t *letter = fold.letters; *letter; ++letter)
            ++count;
    }
    return count;
}

consteval auto sortedEntries()
{
    std::array<Entry, countLetters()> entries{};
    std::size_t next = 0;
    for (const Fold &fold : folds) {
        for (const char16_t *letter = fold.letters; *letter; ++letter)
            entries[next++] = { *letter, fold.ascii };
    }
    std::sort(entries.begin(), entries.end(), [](const Entry &a, const Entry &b) { return a.letter < b.letter; });
    return entries;
}

constexpr auto entries = sortedEntries();

} // namespace

const char *asciiFold(QChar character)
{
    const char16_t wanted = character.unicode();
    const auto found = std::lower_bound(entries.begin(), entries.end(), wanted,
                                        [](const Entry &entry, char16_t letter) { return entry.letter < letter; });
    return found != entries.end() && found->letter == wanted ? found->ascii : nullptr;
}

} // namespace Hexquill
