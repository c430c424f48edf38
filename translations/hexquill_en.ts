<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Hexquill::CategoryField</name>
    <message numerus="yes">
        <source>The post is in %n separate categories.</source>
        <translation>
            <numerusform>The post is in %n category.</numerusform>
            <numerusform>The post is in %n separate categories.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hexquill::ExportDialog</name>
    <message numerus="yes">
        <source>Done: %n file(s) written.</source>
        <translation>
            <numerusform>Done: %n file written.</numerusform>
            <numerusform>Done: %n files written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hexquill::FindBar</name>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n match</numerusform>
            <numerusform>%n matches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replacement(s)</source>
        <translation>
            <numerusform>%n replacement</numerusform>
            <numerusform>%n replacements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hexquill::FindInPosts</name>
    <message numerus="yes">
        <source>%1 found in %n post(s).</source>
        <translation>
            <numerusform>%1 found in %n post.</numerusform>
            <numerusform>%1 found in %n posts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… and %n more.</numerusform>
            <numerusform>… and %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n &amp;Place(s)</source>
        <translation>
            <numerusform>Delete %n &amp;Place</numerusform>
            <numerusform>Delete %n &amp;Places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace %n &amp;Place(s)</source>
        <translation>
            <numerusform>Replace %n &amp;Place</numerusform>
            <numerusform>Replace %n &amp;Places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hexquill::MainWindow</name>
    <message numerus="yes">
        <source>%1 problems</source>
        <translation>
            <numerusform>%1 problem</numerusform>
            <numerusform>%1 problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hexquill::OutsideNews</name>
    <message numerus="yes">
        <source>Another program changed %n of your open posts.</source>
        <translation>
            <numerusform>Another program changed %n of your open posts.</numerusform>
            <numerusform>Another program changed %n of your open posts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them had no unsaved changes and show the new text.</source>
        <translation>
            <numerusform>%n of them had no unsaved changes and shows the new text.</numerusform>
            <numerusform>%n of them had no unsaved changes and show the new text.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them have no file any more; their text is still here.</source>
        <translation>
            <numerusform>%n of them has no file any more; its text is still here.</numerusform>
            <numerusform>%n of them have no file any more; their text is still here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them have unsaved changes.</source>
        <translation>
            <numerusform>%n of them has unsaved changes.</numerusform>
            <numerusform>%n of them have unsaved changes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hexquill::PlaceReplacer</name>
    <message numerus="yes">
        <source>%n file(s) are as before.</source>
        <translation>
            <numerusform>%n file is as before.</numerusform>
            <numerusform>%n files are as before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) replaced.</source>
        <translation>
            <numerusform>%n place replaced.</numerusform>
            <numerusform>%n places replaced.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hexquill::PostDeeds</name>
    <message numerus="yes">
        <source>%n place(s) still lead to the old one.</source>
        <translation>
            <numerusform>%n place still leads to the old one.</numerusform>
            <numerusform>%n places still lead to the old one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hexquill::PostImages</name>
    <message numerus="yes">
        <source>%1 of %n image(s) could not be inserted:</source>
        <translation>
            <numerusform>The image could not be inserted:</numerusform>
            <numerusform>%1 of %n images could not be inserted:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Storing %n image(s): %1 done…</source>
        <translation>
            <numerusform>Storing the image: %1 done…</numerusform>
            <numerusform>Storing %n images: %1 done…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hexquill::PreviewColumn</name>
    <message numerus="yes">
        <source>%1 words</source>
        <translation>
            <numerusform>%1 word</numerusform>
            <numerusform>%1 words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hexo would warn about %n thing(s)</source>
        <translation>
            <numerusform>Hexo would warn about %n thing</numerusform>
            <numerusform>Hexo would warn about %n things</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hexquill::ReferencesDialog</name>
    <message numerus="yes">
        <source>Change %n &amp;Place(s)</source>
        <translation>
            <numerusform>Change %n &amp;Place</numerusform>
            <numerusform>Change %n &amp;Places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hexquill::RenderProcess</name>
    <message numerus="yes">
        <source>Rendering this text takes longer than %n millisecond(s), so it was stopped.</source>
        <translation>
            <numerusform>Rendering this text takes longer than %n millisecond, so it was stopped.</numerusform>
            <numerusform>Rendering this text takes longer than %n milliseconds, so it was stopped.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hexquill::StatusLine</name>
    <message numerus="yes">
        <source>%1 words</source>
        <translation>
            <numerusform>%1 word</numerusform>
            <numerusform>%1 words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hexquill::TrashDeeds</name>
    <message numerus="yes">
        <source>%n image(s), %1, are in the trash.</source>
        <translation>
            <numerusform>%n image, %1, is in the trash.</numerusform>
            <numerusform>%n images, %1, are in the trash.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) are back.</source>
        <translation>
            <numerusform>%n image is back.</numerusform>
            <numerusform>%n images are back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hexquill::UnlinkedImages</name>
    <message numerus="yes">
        <source>%n image(s) that you pasted are not used any more.</source>
        <translation>
            <numerusform>The image that you pasted is not used any more.</numerusform>
            <numerusform>%n images that you pasted are not used any more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) are in the trash.</source>
        <translation>
            <numerusform>%n image is in the trash.</numerusform>
            <numerusform>%n images are in the trash.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hexquill::UnusedImagesDialog</name>
    <message numerus="yes">
        <source>Every image is in use (%n image(s)).</source>
        <translation>
            <numerusform>The only image is in use.</numerusform>
            <numerusform>All %n images are in use.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n image(s), %2.</source>
        <translation>
            <numerusform>%1 of %n image, %2.</numerusform>
            <numerusform>%1 of %n images, %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n Image(s) to &amp;Trash</source>
        <translation>
            <numerusform>Move %n Image to &amp;Trash</numerusform>
            <numerusform>Move %n Images to &amp;Trash</numerusform>
        </translation>
    </message>
</context>
</TS>
