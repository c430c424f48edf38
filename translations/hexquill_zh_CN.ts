<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New Post</source>
        <translation>新建文章(&amp;N)</translation>
    </message>
    <message>
        <source>New &amp;Draft</source>
        <translation>新建草稿(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Open &amp;Blog Folder…</source>
        <translation>打开博客文件夹(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Reload from Disk</source>
        <translation>从磁盘重新载入(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Export to Blog Folder…</source>
        <translation>导出到博客文件夹(&amp;E)…</translation>
    </message>
    <message>
        <source>Show in &amp;File Manager</source>
        <translation>在文件管理器中显示(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Close Post</source>
        <translation>关闭文章(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪切(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>Paste as P&amp;lain Text</source>
        <translation>粘贴为纯文本(&amp;L)</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>查找(&amp;F)…</translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation>替换(&amp;E)…</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>查找下一个(&amp;N)</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>查找上一个(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Go to Line…</source>
        <translation>转到行(&amp;G)…</translation>
    </message>
    <message>
        <source>Move Lines &amp;Up</source>
        <translation>上移行(&amp;U)</translation>
    </message>
    <message>
        <source>Move Lines &amp;Down</source>
        <translation>下移行(&amp;D)</translation>
    </message>
    <message>
        <source>Dupl&amp;icate Lines</source>
        <translation>复制一行(&amp;I)</translation>
    </message>
    <message>
        <source>De&amp;lete Lines</source>
        <translation>删除行(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Join Lines</source>
        <translation>合并行(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Bold</source>
        <translation>加粗(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Italic</source>
        <translation>斜体(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Strikethrough</source>
        <translation>删除线(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>行内代码(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>链接(&amp;L)</translation>
    </message>
    <message>
        <source>Heading &amp;1</source>
        <translation>一级标题(&amp;1)</translation>
    </message>
    <message>
        <source>Heading &amp;2</source>
        <translation>二级标题(&amp;2)</translation>
    </message>
    <message>
        <source>Heading &amp;3</source>
        <translation>三级标题(&amp;3)</translation>
    </message>
    <message>
        <source>Heading &amp;4</source>
        <translation>四级标题(&amp;4)</translation>
    </message>
    <message>
        <source>Heading &amp;5</source>
        <translation>五级标题(&amp;5)</translation>
    </message>
    <message>
        <source>Heading &amp;6</source>
        <translation>六级标题(&amp;6)</translation>
    </message>
    <message>
        <source>No &amp;Heading</source>
        <translation>正文(&amp;H)</translation>
    </message>
    <message>
        <source>Raise Heading</source>
        <translation>提升标题级别</translation>
    </message>
    <message>
        <source>Lower Heading</source>
        <translation>降低标题级别</translation>
    </message>
    <message>
        <source>B&amp;ullet List</source>
        <translation>无序列表(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Numbered List</source>
        <translation>有序列表(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Task List</source>
        <translation>任务列表(&amp;T)</translation>
    </message>
    <message>
        <source>Task &amp;Done</source>
        <translation>勾选任务(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Renumber List</source>
        <translation>重新编号(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Quote</source>
        <translation>引用(&amp;Q)</translation>
    </message>
    <message>
        <source>Ind&amp;ent</source>
        <translation>增加缩进(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Outdent</source>
        <translation>减少缩进(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Mend Bold and Italic beside Punctuation</source>
        <translation>修正标点旁的加粗和斜体(&amp;M)</translation>
    </message>
    <message>
        <source>S&amp;pace between Chinese and Latin</source>
        <translation>在中英文之间加空格(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Image</source>
        <translation>图片(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Code Block</source>
        <translation>代码块(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Rule</source>
        <translation>分隔线(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;“Read more” Mark</source>
        <translation>“阅读全文”标记(&amp;R)</translation>
    </message>
    <message>
        <source>C&amp;omment</source>
        <translation>注释(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Posts</source>
        <translation>文章列表(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Outline</source>
        <translation>大纲(&amp;O)</translation>
    </message>
    <message>
        <source>Pro&amp;blems</source>
        <translation>问题(&amp;B)</translation>
    </message>
    <message>
        <source>P&amp;review</source>
        <translation>预览(&amp;R)</translation>
    </message>
    <message>
        <source>Preview as on a &amp;Phone</source>
        <translation>按手机宽度预览(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Scroll Text and Preview Together</source>
        <translation>编辑区与预览同步滚动(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Fold Front Matter</source>
        <translation>折叠 Front-matter(&amp;F)</translation>
    </message>
    <message>
        <source>Front Matter as &amp;YAML</source>
        <translation>以 YAML 显示 Front-matter(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Dim Other Paragraphs</source>
        <translation>淡化其他段落(&amp;D)</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom O&amp;ut</source>
        <translation>缩小(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Normal Size</source>
        <translation>原始大小(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;About Hexquill</source>
        <translation>关于 Hexquill(&amp;A)</translation>
    </message>
    <message>
        <source>Reopen Closed Pos&amp;t</source>
        <translation>重新打开关闭的文章(&amp;T)</translation>
    </message>
    <message>
        <source>Ne&amp;xt Post</source>
        <translation>下一篇文章(&amp;X)</translation>
    </message>
    <message>
        <source>Pre&amp;vious Post</source>
        <translation>上一篇文章(&amp;V)</translation>
    </message>
    <message>
        <source>Post Used Be&amp;fore</source>
        <translation>之前用过的文章(&amp;F)</translation>
    </message>
    <message>
        <source>Post Used Longest A&amp;go</source>
        <translation>最久未用的文章(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Go to Post…</source>
        <translation>转到文章(&amp;G)…</translation>
    </message>
    <message>
        <source>All &amp;Commands…</source>
        <translation>全部命令(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts…</source>
        <translation>键盘快捷键(&amp;K)…</translation>
    </message>
    <message>
        <source>Chec&amp;k Spelling</source>
        <translation>拼写检查(&amp;K)</translation>
    </message>
    <message>
        <source>Preference&amp;s…</source>
        <translation>首选项(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Unsaved Texts from Before…</source>
        <translation>上次未保存的文字(&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;Draw Formulas in Every Post</source>
        <translation>在所有文章中绘制公式(&amp;D)</translation>
    </message>
    <message>
        <source>Preview as on a &amp;Desktop</source>
        <translation>按桌面宽度预览(&amp;D)</translation>
    </message>
    <message>
        <source>Preview as on a &amp;Tablet</source>
        <translation>按平板宽度预览(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Publish Draft</source>
        <translation>发布草稿(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Withdraw to Drafts</source>
        <translation>撤回为草稿(&amp;W)</translation>
    </message>
    <message>
        <source>Find in All P&amp;osts…</source>
        <translation>在所有文章中查找(&amp;O)…</translation>
    </message>
    <message>
        <source>Dra&amp;w Diagrams in Every Post</source>
        <translation>在所有文章中绘制图表(&amp;W)</translation>
    </message>
    <message>
        <source>Row &amp;Above</source>
        <translation>在上方插入行(&amp;A)</translation>
    </message>
    <message>
        <source>Row &amp;Below</source>
        <translation>在下方插入行(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Delete Row</source>
        <translation>删除行(&amp;D)</translation>
    </message>
    <message>
        <source>Column Be&amp;fore</source>
        <translation>在左侧插入列(&amp;F)</translation>
    </message>
    <message>
        <source>Column Af&amp;ter</source>
        <translation>在右侧插入列(&amp;T)</translation>
    </message>
    <message>
        <source>Move Column &amp;Left</source>
        <translation>列左移(&amp;L)</translation>
    </message>
    <message>
        <source>Move Column &amp;Right</source>
        <translation>列右移(&amp;R)</translation>
    </message>
    <message>
        <source>Delete Col&amp;umn</source>
        <translation>删除列(&amp;U)</translation>
    </message>
    <message>
        <source>Align L&amp;eft</source>
        <translation>左对齐(&amp;E)</translation>
    </message>
    <message>
        <source>Align &amp;Center</source>
        <translation>居中对齐(&amp;C)</translation>
    </message>
    <message>
        <source>Align Ri&amp;ght</source>
        <translation>右对齐(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Sort by This Column</source>
        <translation>按此列升序排序(&amp;S)</translation>
    </message>
    <message>
        <source>Sort Bac&amp;kwards by This Column</source>
        <translation>按此列降序排序(&amp;K)</translation>
    </message>
    <message>
        <source>Even Out Column &amp;Widths</source>
        <translation>对齐各列宽度(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Table…</source>
        <translation>表格(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;History of the Post…</source>
        <translation>文章历史记录(&amp;H)…</translation>
    </message>
    <message>
        <source>C&amp;hinese Punctuation</source>
        <translation>改用中文标点(&amp;H)</translation>
    </message>
    <message>
        <source>Chinese Quotes “ ”</source>
        <translation>改用中文引号“ ”</translation>
    </message>
    <message>
        <source>Hal&amp;f-Width Letters and Digits</source>
        <translation>全角字母数字改半角(&amp;F)</translation>
    </message>
    <message>
        <source>Fold or Unfold Sec&amp;tion</source>
        <translation>折叠或展开小节(&amp;T)</translation>
    </message>
    <message>
        <source>Fold &amp;All Sections</source>
        <translation>全部折叠(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Unfold All Sections</source>
        <translation>全部展开(&amp;U)</translation>
    </message>
    <message>
        <source>One Line a Paragrap&amp;h</source>
        <translation>合并段内换行(&amp;H)</translation>
    </message>
    <message>
        <source>Preview in the Blog&apos;s O&amp;wn Theme</source>
        <translation>用博客自己的主题预览(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;HTML…</source>
        <translation>&amp;HTML…</translation>
    </message>
    <message>
        <source>E&amp;xport As</source>
        <translation>导出为(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;PDF…</source>
        <translation>&amp;PDF…</translation>
    </message>
    <message>
        <source>Pr&amp;int…</source>
        <translation>打印(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;HTML</source>
        <translation>&amp;HTML</translation>
    </message>
    <message>
        <source>Copy &amp;As</source>
        <translation>复制为(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Rich Text</source>
        <translation>带格式文本(&amp;R)</translation>
    </message>
    <message>
        <source>Next Part of the Window</source>
        <translation>窗口的下一部分</translation>
    </message>
    <message>
        <source>Previous Part of the Window</source>
        <translation>窗口的上一部分</translation>
    </message>
    <message>
        <source>&amp;Footnote</source>
        <translation>脚注(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Go to the Footnote or Back</source>
        <translation>在脚注和正文间跳转(&amp;G)</translation>
    </message>
    <message>
        <source>Rena&amp;me…</source>
        <translation>重命名(&amp;M)…</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>创建副本(&amp;U)</translation>
    </message>
    <message>
        <source>Mo&amp;ve to Trash</source>
        <translation>移到回收站(&amp;V)</translation>
    </message>
    <message>
        <source>Cop&amp;y Path</source>
        <translation>复制路径(&amp;Y)</translation>
    </message>
    <message>
        <source>Copy Lin&amp;k</source>
        <translation>复制链接(&amp;K)</translation>
    </message>
    <message>
        <source>Clean Up Unused &amp;Images…</source>
        <translation>清理未使用的图片(&amp;I)…</translation>
    </message>
</context>
<context>
    <name>Blog</name>
    <message>
        <source>%1 is no Hexo blog: it has no %2.</source>
        <translation>%1 不是 Hexo 博客：缺少 %2。</translation>
    </message>
    <message>
        <source>%1 is no folder.</source>
        <translation>%1 不是文件夹。</translation>
    </message>
    <message>
        <source>%1: &quot;url&quot; is not a web address, so Hexo refuses to start.</source>
        <translation>%1：“url”不是网址，Hexo 会拒绝启动。</translation>
    </message>
    <message>
        <source>%1: &quot;root&quot; is not a text, so Hexo refuses to start.</source>
        <translation>%1：“root”不是文本，Hexo 会拒绝启动。</translation>
    </message>
    <message>
        <source>This blog renders with %1. The preview follows hexo-renderer-marked, so it can differ from the published page.</source>
        <translation>这个博客使用 %1 渲染。预览遵循 hexo-renderer-marked，可能与发布后的页面不同。</translation>
    </message>
    <message>
        <source>The blog&apos;s new_post_name &quot;%1&quot; leads out of its folder of posts.</source>
        <translation>博客的 new_post_name“%1”指向了文章文件夹之外。</translation>
    </message>
    <message>
        <source>The field &quot;permalink&quot; is no text, so Hexo stops here.</source>
        <translation>字段“permalink”不是文本，Hexo 会在这里中止。</translation>
    </message>
    <message>
        <source>The blog&apos;s permalink pattern uses :%1, which Hexo refuses for every post.</source>
        <translation>博客的永久链接格式用了 :%1，Hexo 会拒绝所有文章。</translation>
    </message>
    <message>
        <source>The address %1 cannot be written as a URL: a % in it starts no escape.</source>
        <translation>地址 %1 无法写成 URL：其中的 % 后面不是有效的转义。</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; is empty, so Hexo drops the post: give it a text or remove it.</source>
        <translation>字段“%1”为空，Hexo 会丢弃这篇文章：请填写内容或删除该字段。</translation>
    </message>
    <message>
        <source>The blog&apos;s timezone &quot;%1&quot; does not exist, so Hexo drops the post.</source>
        <translation>博客的时区“%1”不存在，Hexo 会丢弃这篇文章。</translation>
    </message>
    <message>
        <source>The scaffold for &quot;%1&quot; cannot be read. %2</source>
        <translation>无法读取“%1”的模板（scaffold）。%2</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1，第 %2 行：%3</translation>
    </message>
    <message>
        <source>Its front matter holds no fields.</source>
        <translation>它的 Front-matter 里没有任何字段。</translation>
    </message>
    <message>
        <source>Its front matter is JSON.</source>
        <translation>它的 Front-matter 是 JSON 格式。</translation>
    </message>
    <message>
        <source>%1 is not in the folder %2.</source>
        <translation>%1 不在文件夹 %2 中。</translation>
    </message>
    <message>
        <source>Files of this blog are being moved by another program. Try again when that is done.</source>
        <translation>另一个程序正在移动这个博客的文件，请等它完成后再试。</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>This post and %1 have the same address, %2: only one of them is published.</source>
        <translation>这篇文章和 %1 的地址相同（%2），只有其中一篇会发布。</translation>
    </message>
    <message>
        <source>Give one of them another file name, date or permalink.</source>
        <translation>请为其中一篇换一个文件名、日期或永久链接。</translation>
    </message>
    <message>
        <source>The tags &quot;%1&quot; and &quot;%2&quot; share one page of the site.</source>
        <translation>标签“%1”和“%2”会共用网站的同一个页面。</translation>
    </message>
    <message>
        <source>Hexo shows the asterisks here: punctuation inside the bold text touches a letter outside it.</source>
        <translation>Hexo 会在这里直接显示星号：粗体内侧的标点紧挨着外侧的文字。</translation>
    </message>
    <message>
        <source>Move the punctuation out of the bold text, or put a blank beside it.</source>
        <translation>请把标点移到粗体之外，或在旁边加一个空格。</translation>
    </message>
    <message>
        <source>Without a blank after the # this is no heading.</source>
        <translation># 后面没有空格，这一行不会成为标题。</translation>
    </message>
    <message>
        <source>Put a blank after the #.</source>
        <translation>请在 # 后面加一个空格。</translation>
    </message>
    <message>
        <source>The page&apos;s first-level heading is the title; this is a second one.</source>
        <translation>页面的一级标题就是文章标题，这里又出现了一个。</translation>
    </message>
    <message>
        <source>Start with ##.</source>
        <translation>请从 ## 开始。</translation>
    </message>
    <message>
        <source>The text after this address becomes part of the link.</source>
        <translation>网址后面的文字会被当作链接的一部分。</translation>
    </message>
    <message>
        <source>Write the address in angle brackets, or put a blank after it.</source>
        <translation>请用尖括号把网址括起来，或在后面加一个空格。</translation>
    </message>
    <message>
        <source>Hexo turns these two hyphens into a dash.</source>
        <translation>Hexo 会把这两个连字符变成破折号。</translation>
    </message>
    <message>
        <source>Put options and commands in backticks.</source>
        <translation>请把选项和命令放在反引号中。</translation>
    </message>
    <message>
        <source>Hexo does not see this mark for the excerpt.</source>
        <translation>Hexo 认不出这个摘要标记。</translation>
    </message>
    <message>
        <source>Write it as &lt;!-- more --&gt;.</source>
        <translation>请写成 &lt;!-- more --&gt;。</translation>
    </message>
    <message>
        <source>With blanks behind the closing fence the code loses its highlighting.</source>
        <translation>结束围栏后面有空格，代码会失去高亮。</translation>
    </message>
    <message>
        <source>Delete the blanks at the end of the line.</source>
        <translation>请删除行尾的空格。</translation>
    </message>
    <message>
        <source>Write it like 2025-09-13 04:14:50, without quotes.</source>
        <translation>请写成 2025-09-13 04:14:50 这样，不加引号。</translation>
    </message>
    <message>
        <source>Hexo cannot read this date and silently takes the file&apos;s own time.</source>
        <translation>Hexo 无法读取这个日期，会不作提示地改用文件的时间。</translation>
    </message>
    <message>
        <source>This day does not exist; Hexo counts on into the next month.</source>
        <translation>这一天不存在，Hexo 会顺延到下个月。</translation>
    </message>
    <message>
        <source>This date is a text for Hexo, so its time can move with the machine&apos;s zone.</source>
        <translation>这个日期对 Hexo 来说是文本，时间可能随机器的时区变动。</translation>
    </message>
    <message>
        <source>Hexo applies the offset and then forgets it, so the shown time differs from the written one.</source>
        <translation>Hexo 会换算时区偏移后再丢掉它，因此显示的时间与所写的不同。</translation>
    </message>
    <message>
        <source>The post has no date; Hexo takes the file&apos;s own time, which changes with every copy and moves the post&apos;s address.</source>
        <translation>文章没有日期；Hexo 会使用文件的时间，它每次复制都会变化，文章地址也随之改变。</translation>
    </message>
    <message>
        <source>Add a date.</source>
        <translation>请添加日期。</translation>
    </message>
    <message>
        <source>Put the title in quotes.</source>
        <translation>请给标题加上引号。</translation>
    </message>
    <message>
        <source>The title is no text for Hexo; it will be shown as &quot;%1&quot;.</source>
        <translation>标题对 Hexo 来说不是文本，会显示为“%1”。</translation>
    </message>
    <message>
        <source>This is one single name, commas included.</source>
        <translation>这是一个完整的名称，逗号也包含在内。</translation>
    </message>
    <message>
        <source>Write a list: one name per line, each after &quot;- &quot;.</source>
        <translation>请写成列表：每行一个名称，前面加“- ”。</translation>
    </message>
    <message>
        <source>These categories are one chain: %1.</source>
        <translation>这些分类是一条上下级链：%1。</translation>
    </message>
    <message>
        <source>For categories side by side, write each one as a list of its own: - [name].</source>
        <translation>如需并列的分类，请把每一个单独写成列表：- [名称]。</translation>
    </message>
    <message>
        <source>A name here is no text; Hexo makes &quot;%1&quot; of it.</source>
        <translation>这里有一个名称不是文本，Hexo 会把它变成“%1”。</translation>
    </message>
    <message>
        <source>Put the name in quotes.</source>
        <translation>请给名称加上引号。</translation>
    </message>
    <message>
        <source>The abbrlink is read as the number %1.</source>
        <translation>abbrlink 会被读作数字 %1。</translation>
    </message>
    <message>
        <source>Put the abbrlink in quotes.</source>
        <translation>请给 abbrlink 加上引号。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a text here, not a switch: themes ignore it, and Hexo takes it for yes.</source>
        <translation>“%1”在这里是文本而不是开关：主题会忽略它，Hexo 则当作“是”。</translation>
    </message>
    <message>
        <source>Write true or false, without quotes.</source>
        <translation>请写 true 或 false，不加引号。</translation>
    </message>
    <message>
        <source>Hexo publishes the field &quot;content&quot; instead of the post&apos;s text.</source>
        <translation>Hexo 会发布字段“content”，而不是文章正文。</translation>
    </message>
    <message>
        <source>Give the field another name.</source>
        <translation>请给这个字段换一个名称。</translation>
    </message>
    <message>
        <source>The permalink pattern uses a field that this post does not have: %1.</source>
        <translation>永久链接格式用到了这篇文章没有的字段：%1。</translation>
    </message>
    <message>
        <source>Add the missing field.</source>
        <translation>请补上缺少的字段。</translation>
    </message>
    <message>
        <source>The file name has one of % # ?, which breaks links to the post.</source>
        <translation>文件名中有 %、# 或 ?，指向文章的链接会失效。</translation>
    </message>
    <message>
        <source>Rename the file.</source>
        <translation>请重命名文件。</translation>
    </message>
    <message>
        <source>The first line has blanks after its dashes, so Hexo takes the whole file, front matter included, for text.</source>
        <translation>第一行的连字符后面有空格，Hexo 会把整个文件（包括 Front-matter）当作正文。</translation>
    </message>
    <message>
        <source>Delete the blanks after the dashes.</source>
        <translation>请删除连字符后面的空格。</translation>
    </message>
    <message>
        <source>The front matter has no closing line of as many dashes, so Hexo publishes it as text.</source>
        <translation>Front-matter 缺少同样多连字符的结束行，Hexo 会把它当作正文发布。</translation>
    </message>
    <message>
        <source>This line is indented with a tab, which Hexo reads as two blanks.</source>
        <translation>这一行用制表符缩进，Hexo 会当作两个空格。</translation>
    </message>
    <message>
        <source>Indent with blanks.</source>
        <translation>请用空格缩进。</translation>
    </message>
    <message>
        <source>Hexo takes this line for the end of a front matter, and all above it for its fields.</source>
        <translation>Hexo 会把这一行当作 Front-matter 的结尾，把上面的内容都当作字段。</translation>
    </message>
    <message>
        <source>Start the file with an empty front matter that has a title, or write the rule as ***.</source>
        <translation>请在文件开头加上带标题的 Front-matter，或把分隔线写成 ***。</translation>
    </message>
    <message>
        <source>The image %1 is not there.</source>
        <translation>图片 %1 不存在。</translation>
    </message>
    <message>
        <source>The image %1 lies beside the post, but with this blog&apos;s settings Hexo does not publish it there.</source>
        <translation>图片 %1 在文章旁边，但按此博客的设置，Hexo 不会发布那里的图片。</translation>
    </message>
    <message>
        <source>Export the post, or put the image under source/images.</source>
        <translation>请导出文章，或把图片放到 source/images 下。</translation>
    </message>
    <message>
        <source>This image has no host in its address, which stops the whole build.</source>
        <translation>这张图片的地址缺少主机名，会让整个生成过程中止。</translation>
    </message>
    <message>
        <source>An excerpt without a text stops the whole build.</source>
        <translation>空的 excerpt 字段会使整个站点无法生成。</translation>
    </message>
    <message>
        <source>Write a text or delete the field.</source>
        <translation>请写上内容，或删除这个字段。</translation>
    </message>
    <message>
        <source>Hexo makes a closing quotation mark of the first of these two.</source>
        <translation>Hexo 会把这对引号中的前一个变成右引号。</translation>
    </message>
    <message>
        <source>Write “ and ”.</source>
        <translation>请直接写“和”。</translation>
    </message>
    <message>
        <source>Markdown right below an HTML tag is published as it stands.</source>
        <translation>紧跟在 HTML 标签下一行的 Markdown 会原样发布，不会被渲染。</translation>
    </message>
    <message>
        <source>Put a blank line after the tag.</source>
        <translation>请在标签后空一行。</translation>
    </message>
    <message>
        <source>No heading of this post has the address #%1.</source>
        <translation>本文没有锚点为 #%1 的标题。</translation>
    </message>
    <message>
        <source>The post&apos;s address has the day %1, because this machine is not in the blog&apos;s time zone %2.</source>
        <translation>由于本机不在博客设定的时区 %2，文章网址中的日期会是 %1。</translation>
    </message>
    <message>
        <source>Build the blog in its own zone.</source>
        <translation>请在博客设定的时区里生成站点。</translation>
    </message>
    <message>
        <source>All from # on is a comment; Hexo reads only &quot;%1&quot;.</source>
        <translation>从 # 起都是注释，Hexo 只读到“%1”。</translation>
    </message>
    <message>
        <source>Put the text in quotes.</source>
        <translation>请给这段文字加上引号。</translation>
    </message>
    <message>
        <source>Add a line of as many dashes after the last field.</source>
        <translation>请在最后一个字段后加上一行同样多的连字符。</translation>
    </message>
    <message>
        <source>Write the line as it was meant.</source>
        <translation>按本意改写这一行。</translation>
    </message>
    <message>
        <source>With a blank in its address this is no image.</source>
        <translation>地址里有空格，这就不是图片了。</translation>
    </message>
    <message>
        <source>Write the address in angle brackets.</source>
        <translation>请用尖括号把地址括起来。</translation>
    </message>
    <message>
        <source>Hexo runs what stands between these braces as template code, so it is not published.</source>
        <translation>Hexo 会把这对花括号里的内容当作模板代码执行，因此不会原样发布。</translation>
    </message>
    <message>
        <source>Put it between {% raw %} and {% endraw %}.</source>
        <translation>请放在 {% raw %} 和 {% endraw %} 之间。</translation>
    </message>
    <message>
        <source>The blog has no page or file at /%1, where this link leads.</source>
        <translation>这个链接指向 /%1，但博客里没有这个页面或文件。</translation>
    </message>
    <message>
        <source>Hexo changes this formula before it can be drawn.</source>
        <translation>这个公式在绘制之前就会被 Hexo 改动。</translation>
    </message>
    <message>
        <source>Two versions from a merge stand here, and both would be published.</source>
        <translation>这里有合并留下的两个版本，都会被发布出去。</translation>
    </message>
    <message>
        <source>Keep the words you want and remove the lines of &lt;, = and &gt;.</source>
        <translation>保留你想要的文字，并删掉由 &lt;、=、&gt; 组成的标记行。</translation>
    </message>
    <message>
        <source>Nothing in this blog makes footnotes: %1 is published as it stands, or as a link that leads nowhere.</source>
        <translation>这个博客没有处理脚注的插件：%1 会原样发布，或变成一个无效的链接。</translation>
    </message>
    <message>
        <source>Install a plugin for them in the blog, such as hexo-reference.</source>
        <translation>请在博客里安装脚注插件，例如 hexo-reference。</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>The field &quot;%1&quot; has no &quot;%2&quot;.</source>
        <translation>字段“%1”中没有“%2”。</translation>
    </message>
    <message>
        <source>There is no field &quot;%1&quot;.</source>
        <translation>没有字段“%1”。</translation>
    </message>
    <message>
        <source>Hexo ignores files whose path has a part that starts with _ or a dot.</source>
        <translation>Hexo 会忽略路径中含有以 _ 或点开头部分的文件。</translation>
    </message>
    <message>
        <source>With post_asset_folder, Hexo takes only %1 files for posts.</source>
        <translation>启用 post_asset_folder 时，Hexo 只把 %1 文件当作文章。</translation>
    </message>
    <message>
        <source>%1 posts rendered, %2 with an error</source>
        <translation>已渲染 %1 篇文章，其中 %2 篇有错误</translation>
    </message>
    <message>
        <source>%1 is no folder.</source>
        <translation>%1 不是文件夹。</translation>
    </message>
    <message>
        <source>%1 (line %2) %3</source>
        <translation>%1（第 %2 行）%3</translation>
    </message>
    <message>
        <source>removed %1</source>
        <translation>已删除 %1</translation>
    </message>
    <message>
        <source>restored %1</source>
        <translation>已恢复 %1</translation>
    </message>
    <message>
        <source>kept %1, which was changed since</source>
        <translation>已保留 %1（导出后又有改动）</translation>
    </message>
</context>
<context>
    <name>DraftMoves</name>
    <message>
        <source>The draft is a post now: %1</source>
        <translation>草稿已发布为文章：%1</translation>
    </message>
    <message>
        <source>The post is a draft now: %1</source>
        <translation>文章已撤回为草稿：%1</translation>
    </message>
</context>
<context>
    <name>Duplicate</name>
    <message>
        <source>%1 (copy)</source>
        <translation>%1（副本）</translation>
    </message>
</context>
<context>
    <name>Encoding</name>
    <message>
        <source>The file cannot be read as %1 without losing text.</source>
        <translation>按 %1 读取此文件会丢失文字。</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>The image %1 is not there, so its link stays as it is.</source>
        <translation>图片 %1 不存在，链接保持原样。</translation>
    </message>
    <message>
        <source>The field &quot;permalink&quot; is %1, with which Hexo would write outside the blog. Nothing was exported.</source>
        <translation>字段“permalink”的值是 %1，会让 Hexo 写到博客之外。没有导出任何内容。</translation>
    </message>
    <message>
        <source>The post would be published as %1, outside the blog. Nothing was exported.</source>
        <translation>这篇文章会发布到 %1，位于博客之外。没有导出任何内容。</translation>
    </message>
    <message>
        <source>The field &quot;layout&quot; is %1, which leads out of the theme. Nothing was exported.</source>
        <translation>字段“layout”的值是 %1，指向了主题之外。没有导出任何内容。</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>create %1</source>
        <translation>新建 %1</translation>
    </message>
    <message>
        <source>replace %1</source>
        <translation>替换 %1</translation>
    </message>
    <message>
        <source>unchanged %1</source>
        <translation>未改动 %1</translation>
    </message>
    <message>
        <source>A different post is there already, so nothing was written.</source>
        <translation>那里已经有另一篇文章，没有写入任何内容。</translation>
    </message>
    <message>
        <source>%1 is no image, so it is not published.</source>
        <translation>%1 不是图片，不会发布。</translation>
    </message>
    <message>
        <source>What was given is no image, so nothing was stored.</source>
        <translation>给出的内容不是图片，没有保存任何文件。</translation>
    </message>
    <message>
        <source>%1 is a link to another place. Nothing is written through it; replace it with a real folder first.</source>
        <translation>%1 是指向别处的链接，不会通过它写入。请先换成真正的文件夹。</translation>
    </message>
    <message>
        <source>%1 is not inside %2, so nothing is written there.</source>
        <translation>%1 不在 %2 之内，不会写入。</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2</source>
        <translation>无法打开 %1：%2</translation>
    </message>
    <message>
        <source>The folder %1 could not be made.</source>
        <translation>无法创建文件夹 %1。</translation>
    </message>
    <message>
        <source>Another export into this blog is running. Try again when it is done.</source>
        <translation>正在向这个博客进行另一次导出，请等它完成后再试。</translation>
    </message>
    <message>
        <source>There is no export into %1 that could be undone.</source>
        <translation>没有可以撤销的、导出到 %1 的操作。</translation>
    </message>
    <message>
        <source>The record of the export, %1, cannot be read.</source>
        <translation>无法读取导出记录 %1。</translation>
    </message>
    <message>
        <source>%1 cannot be removed: %2</source>
        <translation>无法删除 %1：%2</translation>
    </message>
    <message>
        <source>Something is at %1 already.</source>
        <translation>%1 处已经有文件了。</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>已取消导出。</translation>
    </message>
    <message>
        <source>%1 cannot be moved to %2: %3</source>
        <translation>无法把 %1 移到 %2：%3</translation>
    </message>
</context>
<context>
    <name>FieldEdit</name>
    <message>
        <source>The front matter cannot be changed here because it cannot be read: %1</source>
        <translation>Front-matter 无法读取，因此不能在这里修改：%1</translation>
    </message>
    <message>
        <source>%1 cannot be changed here without changing other fields; please change it in the YAML.</source>
        <translation>在这里修改 %1 会影响其他字段，请在 YAML 中修改。</translation>
    </message>
    <message>
        <source>%1 comes from another map in the YAML and cannot be removed by itself.</source>
        <translation>%1 来自 YAML 中的另一个映射，不能单独移除。</translation>
    </message>
    <message>
        <source>%1 cannot be removed here without changing other fields; please remove it in the YAML.</source>
        <translation>在这里移除 %1 会影响其他字段，请在 YAML 中移除。</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>The post&apos;s title.</source>
        <translation>文章的标题。</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>When the post was published. Without it Hexo takes the file&apos;s creation time.</source>
        <translation>发布时间。不填则 Hexo 使用文件的创建时间。</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>更新日期</translation>
    </message>
    <message>
        <source>When the post was last changed. Without it Hexo takes the file&apos;s time.</source>
        <translation>最后更新时间。不填则 Hexo 使用文件的修改时间。</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>The post&apos;s tags.</source>
        <translation>文章的标签。</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>Where the post belongs, from a category to the one inside it.</source>
        <translation>文章所属的分类，从上级到下级。</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>A summary for search engines and lists.</source>
        <translation>供搜索引擎和列表使用的简介。</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>关键词</translation>
    </message>
    <message>
        <source>Words for search engines; whether they are used is up to the theme.</source>
        <translation>供搜索引擎使用的关键词，是否生效取决于主题。</translation>
    </message>
    <message>
        <source>Excerpt</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Shown in lists instead of what stands above the more mark.</source>
        <translation>在列表中代替 more 标记之前的内容显示。</translation>
    </message>
    <message>
        <source>Permanent link</source>
        <translation>固定链接</translation>
    </message>
    <message>
        <source>The short name of the post&apos;s address (hexo-abbrlink). Changing it breaks links to the post.</source>
        <translation>文章地址的短名（hexo-abbrlink）。修改后，指向这篇文章的链接会失效。</translation>
    </message>
    <message>
        <source>Permalink</source>
        <translation>永久链接</translation>
    </message>
    <message>
        <source>The post&apos;s own address instead of the blog&apos;s pattern; it is taken as it is.</source>
        <translation>为这篇文章单独指定的地址，代替博客的格式，原样使用。</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>评论</translation>
    </message>
    <message>
        <source>Whether readers can comment; on unless it is off here.</source>
        <translation>读者能否评论；除非在这里关闭，否则开启。</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>Off: Hexo leaves the post out.</source>
        <translation>关闭后，Hexo 不生成这篇文章。</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>布局</translation>
    </message>
    <message>
        <source>The theme&apos;s template for this page; post if there is none.</source>
        <translation>页面使用的主题模板；不填则为 post。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>The language of dates and of the theme&apos;s words on this page.</source>
        <translation>此页面上日期和主题文字的语言。</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Addresses of pictures that the theme shows as a gallery.</source>
        <translation>由主题显示为相册的图片地址。</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Themes link the entry in lists to this address.</source>
        <translation>主题会让列表中的条目链接到这个地址。</translation>
    </message>
    <message>
        <source>Tags off</source>
        <translation>关闭标签插件</translation>
    </message>
    <message>
        <source>On: {{ }} and {% %} are plain text in this post.</source>
        <translation>开启后，{{ }} 和 {% %} 在这篇文章中按普通文字处理。</translation>
    </message>
    <message>
        <source>Title case</source>
        <translation>标题大写</translation>
    </message>
    <message>
        <source>On: the words of an English title start with capitals.</source>
        <translation>开启后，英文标题的单词首字母大写。</translation>
    </message>
    <message>
        <source>Markdown options</source>
        <translation>Markdown 选项</translation>
    </message>
    <message>
        <source>Options of the Markdown renderer for this post alone.</source>
        <translation>只用于这篇文章的 Markdown 渲染选项。</translation>
    </message>
    <message>
        <source>Sticky</source>
        <translation>置顶</translation>
    </message>
    <message>
        <source>Posts with larger numbers come first on the home page.</source>
        <translation>数字越大，在首页越靠前。</translation>
    </message>
    <message>
        <source>Table of contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Whether the post shows a table of contents.</source>
        <translation>是否显示目录。</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>封面</translation>
    </message>
    <message>
        <source>The post&apos;s picture in lists, a path or an address.</source>
        <translation>文章在列表中的图片，可以是路径或网址。</translation>
    </message>
    <message>
        <source>Shows the table of contents; only a real switch counts.</source>
        <translation>显示目录；只认 true 或 false。</translation>
    </message>
    <message>
        <source>Numbered contents</source>
        <translation>目录编号</translation>
    </message>
    <message>
        <source>Numbers in the table of contents; only a real switch counts.</source>
        <translation>目录中的编号；只认 true 或 false。</translation>
    </message>
    <message>
        <source>Contents unfolded</source>
        <translation>展开目录</translation>
    </message>
    <message>
        <source>Shows all levels of the table of contents at once.</source>
        <translation>一次显示目录的所有层级。</translation>
    </message>
    <message>
        <source>Contents alone</source>
        <translation>仅显示目录</translation>
    </message>
    <message>
        <source>The post&apos;s sidebar holds the table of contents only.</source>
        <translation>侧边栏中只显示目录。</translation>
    </message>
    <message>
        <source>A picture, a CSS colour, or false for none; without it the theme takes one of its own.</source>
        <translation>图片、CSS 颜色，或用 false 表示不要；不填则使用主题自带的图片。</translation>
    </message>
    <message>
        <source>Top picture</source>
        <translation>顶部图片</translation>
    </message>
    <message>
        <source>The picture or colour behind the title, or false: the title moves into the article.</source>
        <translation>标题背后的图片或颜色；填 false 时标题移到正文中。</translation>
    </message>
    <message>
        <source>Picture for neighbours</source>
        <translation>相邻文章图片</translation>
    </message>
    <message>
        <source>The picture that the previous and the next post show for this one.</source>
        <translation>上一篇和下一篇文章为本文显示的图片。</translation>
    </message>
    <message>
        <source>Kept in the file, but Butterfly 5.7 makes no use of them: its meta tags come from the tags.</source>
        <translation>会保留在文件中，但 Butterfly 5.7 不使用它：meta 标签取自文章的标签。</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>侧边栏</translation>
    </message>
    <message>
        <source>Off: the post has no sidebar, so no table of contents either.</source>
        <translation>关闭后，文章没有侧边栏，也就没有目录。</translation>
    </message>
    <message>
        <source>Copyright box</source>
        <translation>版权信息</translation>
    </message>
    <message>
        <source>Off: no copyright box under the post.</source>
        <translation>关闭后，文章下方不显示版权信息。</translation>
    </message>
    <message>
        <source>Copyright author</source>
        <translation>版权作者</translation>
    </message>
    <message>
        <source>The author named in the copyright box.</source>
        <translation>版权信息中的作者。</translation>
    </message>
    <message>
        <source>Copyright author&apos;s address</source>
        <translation>版权作者链接</translation>
    </message>
    <message>
        <source>Where the author&apos;s name in the copyright box leads.</source>
        <translation>版权信息中作者名的链接。</translation>
    </message>
    <message>
        <source>Copyright address</source>
        <translation>版权链接</translation>
    </message>
    <message>
        <source>The address that the copyright box gives for this post.</source>
        <translation>版权信息中给出的本文地址。</translation>
    </message>
    <message>
        <source>Copyright words</source>
        <translation>版权文字</translation>
    </message>
    <message>
        <source>The words of the copyright box; HTML is allowed.</source>
        <translation>版权信息的文字，可以使用 HTML。</translation>
    </message>
    <message>
        <source>Age notice</source>
        <translation>过期提醒</translation>
    </message>
    <message>
        <source>Off: an old post is not marked as one.</source>
        <translation>关闭后，旧文章不会显示过期提醒。</translation>
    </message>
    <message>
        <source>Code folded</source>
        <translation>折叠代码</translation>
    </message>
    <message>
        <source>Whether code blocks start folded; only a real switch counts.</source>
        <translation>代码块是否默认折叠；只认 true 或 false。</translation>
    </message>
    <message>
        <source>MathJax</source>
        <translation>MathJax</translation>
    </message>
    <message>
        <source>Formulas by MathJax on this page, where the theme does not load it everywhere.</source>
        <translation>在此页面用 MathJax 显示公式（主题未全局加载时）。</translation>
    </message>
    <message>
        <source>KaTeX</source>
        <translation>KaTeX</translation>
    </message>
    <message>
        <source>Formulas by KaTeX on this page, where the theme does not load it everywhere.</source>
        <translation>在此页面用 KaTeX 显示公式（主题未全局加载时）。</translation>
    </message>
    <message>
        <source>Music scores</source>
        <translation>乐谱</translation>
    </message>
    <message>
        <source>Loads the music notation on this page, if the theme has it on.</source>
        <translation>在此页面加载乐谱（需主题已启用）。</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>系列</translation>
    </message>
    <message>
        <source>The name of the series that this post is part of.</source>
        <translation>本文所属系列的名称。</translation>
    </message>
    <message>
        <source>Pin sign</source>
        <translation>置顶标志</translation>
    </message>
    <message>
        <source>Draws the pin only; the order comes from the sticky number.</source>
        <translation>只显示图钉标志；顺序由置顶数字决定。</translation>
    </message>
    <message>
        <source>Formulas on this page, where the theme does not load them everywhere.</source>
        <translation>在此页面显示公式（主题未全局加载时）。</translation>
    </message>
    <message>
        <source>Quicklink</source>
        <translation>Quicklink</translation>
    </message>
    <message>
        <source>Off: the page has no sidebar.</source>
        <translation>关闭后，页面没有侧边栏。</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>打赏</translation>
    </message>
    <message>
        <source>Picture in lists</source>
        <translation>列表图片</translation>
    </message>
    <message>
        <source>The post&apos;s picture on the home page.</source>
        <translation>文章在首页的图片。</translation>
    </message>
    <message>
        <source>The picture behind the post&apos;s title.</source>
        <translation>标题背后的图片。</translation>
    </message>
    <message>
        <source>Top picture&apos;s height</source>
        <translation>顶部图片高度</translation>
    </message>
    <message>
        <source>In percent of the window.</source>
        <translation>占窗口高度的百分比。</translation>
    </message>
    <message>
        <source>Top picture&apos;s veil</source>
        <translation>顶部图片遮罩</translation>
    </message>
    <message>
        <source>How dark the veil over the top picture is, from 0 to 1.</source>
        <translation>顶部图片遮罩的深浅，0 到 1。</translation>
    </message>
    <message>
        <source>Formulas</source>
        <translation>公式</translation>
    </message>
    <message>
        <source>Diagrams</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Mermaid diagrams on this page, where the theme does not load them everywhere.</source>
        <translation>在此页面显示 Mermaid 图表（主题未全局加载时）。</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>On: the post is in no list, only its address leads to it.</source>
        <translation>开启后，文章不出现在任何列表中，只能通过地址访问。</translation>
    </message>
    <message>
        <source>Archive only</source>
        <translation>仅归档</translation>
    </message>
    <message>
        <source>On: a hidden post is still in the archive.</source>
        <translation>开启后，隐藏的文章仍出现在归档中。</translation>
    </message>
    <message>
        <source>Small picture</source>
        <translation>缩略图</translation>
    </message>
    <message>
        <source>The post&apos;s picture in the sidebar&apos;s lists.</source>
        <translation>文章在侧边栏列表中的图片。</translation>
    </message>
    <message>
        <source>Widgets</source>
        <translation>小部件</translation>
    </message>
    <message>
        <source>The sidebar&apos;s widgets on this page.</source>
        <translation>此页面侧边栏的小部件。</translation>
    </message>
    <message>
        <source>Banner</source>
        <translation>横幅</translation>
    </message>
    <message>
        <source>The picture above the post.</source>
        <translation>文章上方的图片。</translation>
    </message>
    <message>
        <source>Poster</source>
        <translation>海报</translation>
    </message>
    <message>
        <source>The words on the post&apos;s cover: headline, topic, caption.</source>
        <translation>封面上的文字：标题、主题、说明。</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Who wrote the post.</source>
        <translation>文章的作者。</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>The post&apos;s picture in lists and at its top.</source>
        <translation>文章在列表中和页首的图片。</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>推荐</translation>
    </message>
    <message>
        <source>On: the home page recommends the post.</source>
        <translation>开启后，首页会推荐这篇文章。</translation>
    </message>
    <message>
        <source>In the carousel</source>
        <translation>轮播</translation>
    </message>
    <message>
        <source>On: the post is in the home page&apos;s carousel.</source>
        <translation>开启后，文章出现在首页轮播中。</translation>
    </message>
    <message>
        <source>Carousel picture</source>
        <translation>轮播图片</translation>
    </message>
    <message>
        <source>The post&apos;s picture in the carousel.</source>
        <translation>文章在轮播中的图片。</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>The SHA-256 of the word that opens the post.</source>
        <translation>访问密码的 SHA-256 值。</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Shown in lists instead of the start of the text.</source>
        <translation>在列表中代替正文开头显示。</translation>
    </message>
    <message>
        <source>Reprint policy</source>
        <translation>转载协议</translation>
    </message>
    <message>
        <source>The licence named under the post, such as cc_by.</source>
        <translation>文章下方标明的许可协议，如 cc_by。</translation>
    </message>
    <message>
        <source>Picture for links</source>
        <translation>分享链接的图片</translation>
    </message>
    <message>
        <source>Shown where a link to the post is shared; without it the picture in lists.</source>
        <translation>分享文章链接时显示的图片；不填则用列表图片。</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>副标题</translation>
    </message>
    <message>
        <source>Shown in the page&apos;s top in place of the title.</source>
        <translation>显示在页面顶部，代替标题。</translation>
    </message>
    <message>
        <source>Off: no table of contents beside the post.</source>
        <translation>关闭后文章旁不显示目录。</translation>
    </message>
    <message>
        <source>Category bar</source>
        <translation>分类栏</translation>
    </message>
    <message>
        <source>Shows the posts of the category beside the post; a list names the categories to show.</source>
        <translation>在文章旁列出同分类的文章；填列表则只显示其中的分类。</translation>
    </message>
    <message>
        <source>Off: no copyright box. A text names the licence.</source>
        <translation>关闭后不显示版权信息；填文字则为许可协议的名称。</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可协议</translation>
    </message>
    <message>
        <source>The licence named in the copyright box, such as BY-SA.</source>
        <translation>版权信息中的许可协议，例如 BY-SA。</translation>
    </message>
    <message>
        <source>Comment system</source>
        <translation>评论系统</translation>
    </message>
    <message>
        <source>The name of the comment system for this page.</source>
        <translation>本页使用的评论系统名称。</translation>
    </message>
    <message>
        <source>Words under the post</source>
        <translation>文末内容</translation>
    </message>
    <message>
        <source>HTML under the post instead of the theme&apos;s own; false: none.</source>
        <translation>显示在文末的 HTML，代替主题的设置；填 false 则不显示。</translation>
    </message>
    <message>
        <source>The picture over the post and in lists.</source>
        <translation>文章顶部和列表中的图片。</translation>
    </message>
    <message>
        <source>Shown where a link to the post is shared; without it the cover.</source>
        <translation>分享文章链接时显示的图片；不填则用封面。</translation>
    </message>
    <message>
        <source>Shows the table of contents, if the theme has its widget.</source>
        <translation>显示目录，前提是主题启用了目录小部件。</translation>
    </message>
    <message>
        <source>A map: enable, number and max_depth, each for this page only. A bare true or false is not looked at.</source>
        <translation>映射，包含 enable、number、max_depth，只对本页有效；单写 true 或 false 不起作用。</translation>
    </message>
    <message>
        <source>Title block</source>
        <translation>标题区</translation>
    </message>
    <message>
        <source>Off: title, date and the like are not shown over the post.</source>
        <translation>关闭后文章上方不显示标题、日期等信息。</translation>
    </message>
    <message>
        <source>Original address</source>
        <translation>原文地址</translation>
    </message>
    <message>
        <source>Where a reposted article came from; named in the copyright box.</source>
        <translation>转载文章的来源，显示在版权信息里。</translation>
    </message>
    <message>
        <source>Reposted</source>
        <translation>转载</translation>
    </message>
    <message>
        <source>On: the copyright box says that the post is a reprint.</source>
        <translation>开启后版权信息会注明本文为转载。</translation>
    </message>
    <message>
        <source>The donation box under this post: a map with enable and comment.</source>
        <translation>文末的打赏框：映射，包含 enable 和 comment。</translation>
    </message>
    <message>
        <source>Loads linked pages in advance: a map with enable, delay, timeout and priority.</source>
        <translation>预先加载链接的页面：映射，包含 enable、delay、timeout、priority。</translation>
    </message>
    <message>
        <source>Direction of writing</source>
        <translation>书写方向</translation>
    </message>
    <message>
        <source>rtl: from right to left.</source>
        <translation>填 rtl 表示从右到左。</translation>
    </message>
    <message>
        <source>Not for search engines</source>
        <translation>不被搜索引擎收录</translation>
    </message>
    <message>
        <source>On: search engines are told to leave the page out.</source>
        <translation>开启后告知搜索引擎不要收录本页。</translation>
    </message>
    <message>
        <source>The picture in lists and for shared links.</source>
        <translation>列表中和分享链接时的图片。</translation>
    </message>
    <message>
        <source>Banner&apos;s words</source>
        <translation>横幅文字</translation>
    </message>
    <message>
        <source>A map with avatar, title and subtitle.</source>
        <translation>映射，包含 avatar、title、subtitle。</translation>
    </message>
    <message>
        <source>The id of one of the theme&apos;s authors.</source>
        <translation>主题中配置的作者 id。</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>专栏</translation>
    </message>
    <message>
        <source>The id of the topic that the post is part of.</source>
        <translation>文章所属专栏的 id。</translation>
    </message>
    <message>
        <source>Kind of article</source>
        <translation>文章类型</translation>
    </message>
    <message>
        <source>tech or story: how the text is set.</source>
        <translation>tech 或 story，决定正文的排版方式。</translation>
    </message>
    <message>
        <source>Indented paragraphs</source>
        <translation>段首缩进</translation>
    </message>
    <message>
        <source>On: paragraphs begin with an indentation.</source>
        <translation>开启后段落首行缩进。</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>页面标题</translation>
    </message>
    <message>
        <source>The heading over the post instead of its title.</source>
        <translation>显示在文章上方，代替标题。</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>置顶</translation>
    </message>
    <message>
        <source>On: the post comes first on the home page.</source>
        <translation>开启后文章在首页置顶。</translation>
    </message>
    <message>
        <source>In lists</source>
        <translation>列入首页</translation>
    </message>
    <message>
        <source>Off: the post is not on the home page.</source>
        <translation>关闭后首页不列出本文。</translation>
    </message>
    <message>
        <source>The words of the licence under the post; false: none.</source>
        <translation>文末许可协议的文字；填 false 则不显示。</translation>
    </message>
    <message>
        <source>References</source>
        <translation>参考资料</translation>
    </message>
    <message>
        <source>A list of maps with title and url, shown under the post.</source>
        <translation>由 title 和 url 组成的列表，显示在文末。</translation>
    </message>
    <message>
        <source>Share buttons</source>
        <translation>分享按钮</translation>
    </message>
    <message>
        <source>Off: no buttons for sharing under the post.</source>
        <translation>关闭后文末不显示分享按钮。</translation>
    </message>
    <message>
        <source>Comment thread</source>
        <translation>评论区标识</translation>
    </message>
    <message>
        <source>The name of the thread of comments, where it is not the address.</source>
        <translation>评论区的标识，不填则用文章地址。</translation>
    </message>
    <message>
        <source>Comments&apos; heading</source>
        <translation>评论区标题</translation>
    </message>
    <message>
        <source>The words over the comments.</source>
        <translation>评论区上方的文字。</translation>
    </message>
    <message>
        <source>Robots</source>
        <translation>爬虫规则</translation>
    </message>
    <message>
        <source>What search engines may do, such as noindex,nofollow.</source>
        <translation>允许搜索引擎做什么，例如 noindex,nofollow。</translation>
    </message>
    <message>
        <source>Left bar</source>
        <translation>左侧栏</translation>
    </message>
    <message>
        <source>The widgets in the left bar on this page.</source>
        <translation>本页左侧栏的小部件。</translation>
    </message>
    <message>
        <source>Right bar</source>
        <translation>右侧栏</translation>
    </message>
    <message>
        <source>The widgets in the right bar on this page.</source>
        <translation>本页右侧栏的小部件。</translation>
    </message>
    <message>
        <source>Title for search engines</source>
        <translation>SEO 标题</translation>
    </message>
    <message>
        <source>The page&apos;s title instead of the post&apos;s.</source>
        <translation>网页标题，代替文章标题。</translation>
    </message>
    <message>
        <source>Short title</source>
        <translation>短标题</translation>
    </message>
    <message>
        <source>The title in the lists of a group.</source>
        <translation>在分组列表中显示的标题。</translation>
    </message>
    <message>
        <source>Head picture</source>
        <translation>头图</translation>
    </message>
    <message>
        <source>The small picture beside the title.</source>
        <translation>标题旁的小图片。</translation>
    </message>
    <message>
        <source>Cover of the page</source>
        <translation>页面封面</translation>
    </message>
    <message>
        <source>Whether the page begins with the theme&apos;s cover.</source>
        <translation>页面是否以主题的封面开头。</translation>
    </message>
    <message>
        <source>Facts above</source>
        <translation>顶部信息</translation>
    </message>
    <message>
        <source>Off: no date, author and the like over the post.</source>
        <translation>关闭后文章上方不显示日期、作者等信息。</translation>
    </message>
    <message>
        <source>Facts below</source>
        <translation>底部信息</translation>
    </message>
    <message>
        <source>Off: no date, tags and the like under the post.</source>
        <translation>关闭后文章下方不显示日期、标签等信息。</translation>
    </message>
    <message>
        <source>The sidebar&apos;s widgets on this page; false: none.</source>
        <translation>本页侧边栏的小部件；填 false 则没有侧边栏。</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>音乐</translation>
    </message>
    <message>
        <source>The player on this page: a map with server, type and id.</source>
        <translation>本页的播放器：映射，包含 server、type、id。</translation>
    </message>
    <message>
        <source>A map with name, avatar and url.</source>
        <translation>映射，包含 name、avatar、url。</translation>
    </message>
    <message>
        <source>Read-more button</source>
        <translation>“阅读更多”按钮</translation>
    </message>
    <message>
        <source>Off: lists show the whole post.</source>
        <translation>关闭后列表中显示全文。</translation>
    </message>
    <message>
        <source>Icons</source>
        <translation>图标</translation>
    </message>
    <message>
        <source>Icons beside the title in lists.</source>
        <translation>列表中标题旁的图标。</translation>
    </message>
    <message>
        <source>Posts of the blog that have it: %1</source>
        <translation>博客中有此字段的文章数：%1</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>This is no regular expression: %1</source>
        <translation>这不是有效的正则表达式：%1</translation>
    </message>
    <message>
        <source>This regular expression takes too many steps. A simpler one may find the same.</source>
        <translation>这个正则表达式计算步骤过多，换一个更简单的也许能找到同样的内容。</translation>
    </message>
</context>
<context>
    <name>FindInPosts</name>
    <message>
        <source>%1 was changed since it was searched, so it was left alone.</source>
        <translation>%1 在查找之后又有改动，因此没有替换。</translation>
    </message>
    <message>
        <source>%1 is not UTF-8, so it was left alone.</source>
        <translation>%1 不是 UTF-8 编码，因此没有替换。</translation>
    </message>
</context>
<context>
    <name>FrontMatter</name>
    <message>
        <source>Hexo will leave this post out of the blog.</source>
        <translation>Hexo 不会生成这篇文章。</translation>
    </message>
    <message>
        <source>Hexo will publish the whole file as text, the front matter included.</source>
        <translation>Hexo 会把整个文件当作正文发布，包括 Front-matter。</translation>
    </message>
    <message>
        <source>Hexo will find no fields in it.</source>
        <translation>Hexo 在其中找不到任何字段。</translation>
    </message>
    <message>
        <source>The front matter is a list, not a set of fields.</source>
        <translation>Front-matter 是一个列表，而不是一组字段。</translation>
    </message>
    <message>
        <source>The front matter holds no field.</source>
        <translation>Front-matter 中没有字段。</translation>
    </message>
    <message>
        <source>The front matter is only a date.</source>
        <translation>Front-matter 只是一个日期。</translation>
    </message>
    <message>
        <source>The front matter holds no field: a field needs a colon and a space behind its name (not a full-width colon).</source>
        <translation>Front-matter 中没有字段：字段名后面需要英文冒号和空格（不能用全角冒号“：”）。</translation>
    </message>
    <message>
        <source>Hexo finds no front matter here: it stands between two lines of exactly three hyphens.</source>
        <translation>Hexo 在这里找不到 Front-matter：它应位于两行“---”（恰好三个连字符）之间。</translation>
    </message>
    <message>
        <source>The front matter is no valid JSON.</source>
        <translation>Front-matter 不是有效的 JSON。</translation>
    </message>
    <message>
        <source>Hexo may read it, but slowly, or break off on it.</source>
        <translation>Hexo 也许能读取它，但会很慢，也可能中途出错。</translation>
    </message>
</context>
<context>
    <name>Hexquill::Actions</name>
    <message>
        <source>%1: %2</source>
        <comment>menu within the menu: entry</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>Hexquill::Application</name>
    <message>
        <source>Untitled</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>%1 does not answer. The blog is opened as soon as it does.</source>
        <translation>%1 没有响应。一旦恢复，就会打开这个博客。</translation>
    </message>
</context>
<context>
    <name>Hexquill::ArticleDelivery</name>
    <message>
        <source>Preparing %1…</source>
        <translation>正在准备 %1…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>已导出到 %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Copied %1 as HTML.</source>
        <translation>已将 %1 复制为 HTML。</translation>
    </message>
    <message>
        <source>Copied %1 as rich text.</source>
        <translation>已将 %1 复制为带格式文本。</translation>
    </message>
    <message>
        <source>There is no printer on this computer.</source>
        <translation>这台电脑上没有打印机。</translation>
    </message>
    <message>
        <source>Export as PDF…</source>
        <translation>导出为 PDF…</translation>
    </message>
    <message>
        <source>%1 was given to the printer %2.</source>
        <translation>%1 已交给打印机 %2。</translation>
    </message>
    <message>
        <source>%1 could not be delivered: %2</source>
        <translation>%1 未能完成：%2</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>what was done — what is not as it should be</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>正在写入 %1…</translation>
    </message>
    <message>
        <source>%1 does not answer. The file is written as soon as it does.</source>
        <translation>%1 没有响应。一旦恢复，就会写入文件。</translation>
    </message>
    <message>
        <source>%1 is being written and is there as soon as its disk answers.</source>
        <translation>%1 正在写入，磁盘恢复响应后文件就会出现。</translation>
    </message>
</context>
<context>
    <name>Hexquill::ArticleExport</name>
    <message>
        <source>A part of this text is too costly to lay out: its words are there without their shape.</source>
        <translation>文中有一部分排版代价过高，只保留了文字，没有样式。</translation>
    </message>
    <message>
        <source>Hexo would not publish this text: %1</source>
        <translation>Hexo 不会发布这篇文字：%1</translation>
    </message>
</context>
<context>
    <name>Hexquill::ArticleFiles</name>
    <message>
        <source>There is no such file.</source>
        <translation>没有这个文件。</translation>
    </message>
    <message>
        <source>The file lies outside the post&apos;s folder and the blog.</source>
        <translation>文件位于文章文件夹和博客之外。</translation>
    </message>
    <message>
        <source>This is not a regular file.</source>
        <translation>这不是普通文件。</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>无法读取文件。</translation>
    </message>
    <message>
        <source>This is not a picture.</source>
        <translation>这不是图片。</translation>
    </message>
    <message>
        <source>The picture has more than 100 million pixels.</source>
        <translation>图片超过一亿像素。</translation>
    </message>
    <message>
        <source>The file is larger than 32 MB.</source>
        <translation>文件超过 32 MB。</translation>
    </message>
</context>
<context>
    <name>Hexquill::ArticlePage</name>
    <message>
        <source>This text is too costly to lay out.</source>
        <translation>这篇文字排版代价过高。</translation>
    </message>
    <message>
        <source>The web engine ended while it worked on this article.</source>
        <translation>网页引擎在处理这篇文章时退出了。</translation>
    </message>
    <message>
        <source>The web engine ends at once.</source>
        <translation>网页引擎一启动就退出。</translation>
    </message>
    <message>
        <source>The web engine made no PDF.</source>
        <translation>网页引擎没有生成 PDF。</translation>
    </message>
</context>
<context>
    <name>Hexquill::CardHead</name>
    <message>
        <source>YAML</source>
        <translation>YAML</translation>
    </message>
    <message>
        <source>Show the front matter as YAML text</source>
        <translation>以 YAML 文本显示 Front-matter</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Unfold the front matter</source>
        <translation>展开 Front-matter</translation>
    </message>
    <message>
        <source>Fold the front matter</source>
        <translation>折叠 Front-matter</translation>
    </message>
</context>
<context>
    <name>Hexquill::CategoryField</name>
    <message>
        <source>Add another category</source>
        <translation>添加另一个分类</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>Category inside</source>
        <translation>子分类</translation>
    </message>
    <message numerus="yes">
        <source>The post is in %n separate categories.</source>
        <translation>
            <numerusform>这篇文章属于 %n 个并列的分类。</numerusform>
        </translation>
    </message>
    <message>
        <source>One category: each is inside the one before it.</source>
        <translation>同一个分类：后一级属于前一级。</translation>
    </message>
</context>
<context>
    <name>Hexquill::DateField</name>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Another shape than Hexo writes; it stays as it is until you change it.</source>
        <translation>与 Hexo 的写法不同；在你修改之前会保持原样。</translation>
    </message>
    <message>
        <source>Hexo reads %1; it stays as it is until you change it.</source>
        <translation>Hexo 读作 %1；在你修改之前保持原样。</translation>
    </message>
</context>
<context>
    <name>Hexquill::DeedDisk</name>
    <message>
        <source>%1 does not answer. What you asked for is done as soon as it does.</source>
        <translation>%1 没有响应。一旦恢复，就会完成你要求的操作。</translation>
    </message>
</context>
<context>
    <name>Hexquill::DiffView</name>
    <message>
        <source>Differences</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>N and P go to the next and the previous difference.</source>
        <translation>按 N 和 P 跳到下一处和上一处差异。</translation>
    </message>
    <message>
        <source>No difference.</source>
        <translation>没有差异。</translation>
    </message>
</context>
<context>
    <name>Hexquill::DocumentController</name>
    <message>
        <source>New post</source>
        <translation>新文章</translation>
    </message>
    <message>
        <source>Another program changed %1 while you have unsaved changes.</source>
        <translation>%1 已被其他程序修改，而你还有未保存的更改。</translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>%1 is not UTF-8, so it is open for reading only: no byte of it will change.</source>
        <translation>%1 不是 UTF-8 编码，因此以只读方式打开，文件内容不会有任何改动。</translation>
    </message>
    <message>
        <source>%1 is not UTF-8 but probably %2, so it is open for reading only. Hexo reads UTF-8.</source>
        <translation>%1 不是 UTF-8 编码，可能是 %2，因此以只读方式打开。Hexo 只读取 UTF-8。</translation>
    </message>
    <message>
        <source>Convert to UTF-8</source>
        <translation>转换为 UTF-8</translation>
    </message>
    <message>
        <source>here</source>
        <translation>这里</translation>
    </message>
    <message>
        <source>the other program</source>
        <translation>其他程序</translation>
    </message>
    <message>
        <source>The other program&apos;s changes of %1 are in your text now. It is not saved yet.</source>
        <translation>其他程序对 %1 的修改已并入你的文字，尚未保存。</translation>
    </message>
    <message>
        <source>%1 has places that both sides changed (%2). Both versions stand there, between &lt;&lt;&lt;&lt;&lt;&lt;&lt; and &gt;&gt;&gt;&gt;&gt;&gt;&gt;.</source>
        <translation>%1 有两边都改过的地方（%2 处）。两个版本都保留在 &lt;&lt;&lt;&lt;&lt;&lt;&lt; 与 &gt;&gt;&gt;&gt;&gt;&gt;&gt; 之间。</translation>
    </message>
    <message>
        <source>No version of %1 could be kept in its history: %2</source>
        <translation>无法在历史记录中保留 %1 的版本：%2</translation>
    </message>
    <message>
        <source>Merge Both</source>
        <translation>合并双方</translation>
    </message>
    <message>
        <source>Keep Mine</source>
        <translation>保留我的</translation>
    </message>
    <message>
        <source>Take Theirs</source>
        <translation>采用对方的</translation>
    </message>
    <message>
        <source>Another program renamed %1. It is %2 now, and saving goes there.</source>
        <translation>其他程序重命名了 %1。它现在是 %2，之后会保存到那里。</translation>
    </message>
    <message>
        <source>%1 was deleted or moved by another program. Its text is still here.</source>
        <translation>%1 被其他程序删除或移走了，它的文字还在这里。</translation>
    </message>
    <message>
        <source>Save Again</source>
        <translation>重新保存</translation>
    </message>
    <message>
        <source>%1 is open in another Hexquill (process %2 on %3). Until it is closed there it can only be read here.</source>
        <translation>%1 已在另一个 Hexquill 中打开（%3 上的进程 %2）。在那边关闭之前，这里只能阅读。</translation>
    </message>
    <message>
        <source>Edit Here, Too</source>
        <translation>在这里也编辑</translation>
    </message>
    <message>
        <source>Save a Copy…</source>
        <translation>另存副本…</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>文件里的</translation>
    </message>
    <message>
        <source>The disk answers again, and %1 is saved.</source>
        <translation>磁盘已恢复响应，%1 已保存。</translation>
    </message>
    <message>
        <source>%1 does not answer. You can go on writing: %2 is looked at again as soon as it does.</source>
        <translation>%1 没有响应。可以继续写作：一旦恢复，就会再次查看 %2。</translation>
    </message>
    <message>
        <source>%1 does not answer. %2 is saved as soon as it does; until then your text is safe in the journal of unsaved changes, and you can go on writing.</source>
        <translation>%1 没有响应。一旦恢复，就会保存 %2；在此之前，文字已安全记录在未保存更改的日志中，可以继续写作。</translation>
    </message>
    <message>
        <source>%1 does not answer. %2 is saved as soon as it does; until then your text is in this window alone.</source>
        <translation>%1 没有响应。一旦恢复，就会保存 %2；在此之前，文字只存在于这个窗口中。</translation>
    </message>
    <message>
        <source>Save This Name Alone</source>
        <translation>只保存这个文件名</translation>
    </message>
    <message>
        <source>Save All Names Anyway</source>
        <translation>仍然保存到所有文件名</translation>
    </message>
    <message>
        <source>Save It Anyway</source>
        <translation>仍然保存</translation>
    </message>
</context>
<context>
    <name>Hexquill::ExportDialog</name>
    <message>
        <source>Create</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>已存在</translation>
    </message>
    <message>
        <source>As a draft</source>
        <translation>作为草稿</translation>
    </message>
    <message>
        <source>Use it anyway, as a plain folder</source>
        <translation>仍然使用，当作普通文件夹</translation>
    </message>
    <message>
        <source>Replace the different post that is there now</source>
        <translation>替换那里现有的另一篇文章</translation>
    </message>
    <message>
        <source>Export to Blog Folder</source>
        <translation>导出到博客文件夹</translation>
    </message>
    <message>
        <source>The folder that holds _config.yml and source</source>
        <translation>包含 _config.yml 和 source 的文件夹</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>As the blog names its posts</source>
        <translation>按博客的命名规则</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>File in the blog</source>
        <translation>博客中的文件</translation>
    </message>
    <message>
        <source>Link in the post</source>
        <translation>文章中的链接</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Blog folder</source>
        <translation>博客文件夹</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>Choose the Folder of Your Blog</source>
        <translation>选择博客所在的文件夹</translation>
    </message>
    <message>
        <source>Choose the folder of your blog to see what will be written.</source>
        <translation>选择博客文件夹后，这里会列出将要写入的文件。</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>文件夹 %1 不存在。</translation>
    </message>
    <message>
        <source>Everything was there already; nothing had to be written.</source>
        <translation>所有文件都已存在，无需写入。</translation>
    </message>
    <message numerus="yes">
        <source>Done: %n file(s) written.</source>
        <translation>
            <numerusform>完成：已写入 %n 个文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>The blog is as it was before.</source>
        <translation>博客保持原样，未作任何改动。</translation>
    </message>
    <message>
        <source>What the export will do</source>
        <translation>导出将要做的事</translation>
    </message>
    <message>
        <source>Cancel Export</source>
        <translation>取消导出</translation>
    </message>
    <message>
        <source>Reading the blog…</source>
        <translation>正在读取博客…</translation>
    </message>
    <message>
        <source>%1 does not answer. What will be written is shown here as soon as it does.</source>
        <translation>%1 没有响应。一旦恢复，这里会列出将要写入的文件。</translation>
    </message>
    <message>
        <source>%1 does not answer. The export goes on as soon as it does; you can close this and go on writing meanwhile.</source>
        <translation>%1 没有响应。一旦恢复，导出会继续进行；可以先关闭此窗口，继续写作。</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>正在导出…</translation>
    </message>
    <message>
        <source>The export is taken back…</source>
        <translation>正在撤回导出…</translation>
    </message>
    <message>
        <source>What is left of it is taken back at the next export or start.</source>
        <translation>残留的文件会在下次导出或启动时清理。</translation>
    </message>
</context>
<context>
    <name>Hexquill::Exporter</name>
    <message>
        <source>Another export into this blog is running. Try again when it is done.</source>
        <translation>正在向这个博客进行另一次导出，请等它完成后再试。</translation>
    </message>
    <message>
        <source>Cancel Export</source>
        <translation>取消导出</translation>
    </message>
    <message>
        <source>Nothing was exported to %1: %2</source>
        <translation>没有向 %1 导出任何内容：%2</translation>
    </message>
    <message>
        <source>Everything was in the blog already; nothing had to be written.</source>
        <translation>博客中已有全部内容，无需写入。</translation>
    </message>
    <message>
        <source>Exported to the blog: %1</source>
        <translation>已导出到博客：%1</translation>
    </message>
    <message>
        <source>Undo Export</source>
        <translation>撤销导出</translation>
    </message>
    <message>
        <source>The export was undone: the blog is as it was before.</source>
        <translation>已撤销导出，博客已恢复原样。</translation>
    </message>
    <message>
        <source>The export was undone but for files that were changed since: %1</source>
        <translation>已撤销导出，但以下文件在导出后又有改动，因此保留：%1</translation>
    </message>
    <message>
        <source>Exporting to %1…</source>
        <translation>正在导出到 %1…</translation>
    </message>
    <message>
        <source>%1 does not answer. The export goes on as soon as it does.</source>
        <translation>%1 没有响应。一旦恢复，导出会继续进行。</translation>
    </message>
    <message>
        <source>%1 does not answer. The export is undone as soon as it does.</source>
        <translation>%1 没有响应。一旦恢复，就会撤销导出。</translation>
    </message>
    <message>
        <source>The export to %1 is taken back as soon as its disk answers.</source>
        <translation>%1 所在的磁盘恢复响应后，就会撤回这次导出。</translation>
    </message>
</context>
<context>
    <name>Hexquill::FieldEdits</name>
    <message>
        <source>The field %1 keeps its value: line %2: %3</source>
        <translation>字段 %1 保持原值：第 %2 行：%3</translation>
    </message>
</context>
<context>
    <name>Hexquill::FieldRow</name>
    <message>
        <source>Remove the field %1</source>
        <translation>移除字段 %1</translation>
    </message>
</context>
<context>
    <name>Hexquill::FindBar</name>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>区分大小写</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>全字匹配</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正则表达式</translation>
    </message>
    <message>
        <source>Only in the selection</source>
        <translation>仅在选中范围内</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>上一个匹配</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>下一个匹配</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>替换为</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Replace All</source>
        <translation>全部替换</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n 处匹配</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replacement(s)</source>
        <translation>
            <numerusform>已替换 %n 处</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hexquill::FindInPosts</name>
    <message>
        <source>&amp;Replace with</source>
        <translation>替换为(&amp;R)</translation>
    </message>
    <message>
        <source>Match &amp;case</source>
        <translation>区分大小写(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Whole words</source>
        <translation>全字匹配(&amp;W)</translation>
    </message>
    <message>
        <source>Regular e&amp;xpression</source>
        <translation>正则表达式(&amp;X)</translation>
    </message>
    <message>
        <source>Find in Posts</source>
        <translation>在文章中查找</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>替换为</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>查找(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Take Back</source>
        <translation>撤回替换(&amp;T)</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>There are more, which are not shown.</source>
        <translation>还有更多，未全部列出。</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>正在写入…</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>……还有 %n 条。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n &amp;Place(s)</source>
        <translation>
            <numerusform>删除 %n 处(&amp;P)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace %n &amp;Place(s)</source>
        <translation>
            <numerusform>替换 %n 处(&amp;P)</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message numerus="yes">
        <source>%1 found in %n post(s).</source>
        <translation>
            <numerusform>共 %1 处，分布在 %n 篇文章中。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hexquill::FoundPlaces</name>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>%1 becomes %2</source>
        <translation>%1，替换后：%2</translation>
    </message>
</context>
<context>
    <name>Hexquill::FrontMatterForm</name>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>添加标签</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>The tag “%1” is there already.</source>
        <translation>已经有标签“%1”了。</translation>
    </message>
</context>
<context>
    <name>Hexquill::HeadProblem</name>
    <message>
        <source>Edit the YAML</source>
        <translation>编辑 YAML</translation>
    </message>
    <message>
        <source>Line %1: %2 %3</source>
        <translation>第 %1 行：%2%3</translation>
    </message>
</context>
<context>
    <name>Hexquill::HistoryDialog</name>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>While writing</source>
        <translation>写作途中</translation>
    </message>
    <message>
        <source>Was in the file before</source>
        <translation>文件中原有的内容</translation>
    </message>
    <message>
        <source>Unsaved text that was replaced</source>
        <translation>被替换的未保存文字</translation>
    </message>
    <message>
        <source>History of %1</source>
        <translation>%1 的历史记录</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Restore This Part</source>
        <translation>恢复这一处</translation>
    </message>
    <message>
        <source>Only the difference with the caret becomes what it was.</source>
        <translation>只把光标所在的这处差异恢复成原来的样子。</translation>
    </message>
    <message>
        <source>Restore This Version</source>
        <translation>恢复这个版本</translation>
    </message>
    <message>
        <source>Red is only in the version, green only in the text now. What is restored is one step of undo.</source>
        <translation>红色只在这个版本里，绿色只在现在的文字里。恢复操作可以一步撤销。</translation>
    </message>
    <message>
        <source>No version yet: the first one is kept when the post is saved.</source>
        <translation>还没有版本：保存文章时会保留第一个。</translation>
    </message>
    <message>
        <source>The text now is this version.</source>
        <translation>现在的文字就是这个版本。</translation>
    </message>
    <message>
        <source>The text now is this version, with other line endings or byte order mark.</source>
        <translation>现在的文字就是这个版本，只是换行符或字节顺序标记不同。</translation>
    </message>
    <message>
        <source>The disk with the versions does not answer.</source>
        <translation>存放历史版本的磁盘没有响应。</translation>
    </message>
</context>
<context>
    <name>Hexquill::ImageField</name>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>找不到图片</translation>
    </message>
    <message>
        <source>No preview</source>
        <translation>无法预览</translation>
    </message>
</context>
<context>
    <name>Hexquill::ListField</name>
    <message>
        <source>An item of this list is a list or a map itself; edit it in the YAML view.</source>
        <translation>此列表中有一项本身是列表或映射，请在 YAML 视图中编辑。</translation>
    </message>
</context>
<context>
    <name>Hexquill::MainWindow</name>
    <message>
        <source>Posts</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>大纲</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message numerus="yes">
        <source>%1 problems</source>
        <translation>
            <numerusform>%1 个问题</numerusform>
        </translation>
    </message>
    <message>
        <source>As the System</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>Recent &amp;Posts</source>
        <translation>最近的文章(&amp;P)</translation>
    </message>
    <message>
        <source>Recent B&amp;logs</source>
        <translation>最近的博客(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>格式(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>插入(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>暂无</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>外观(&amp;T)</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Links of this kind are not opened from here: %1</source>
        <translation>不能从这里打开这类链接：%1</translation>
    </message>
    <message>
        <source>The link leads to %1</source>
        <translation>链接指向 %1</translation>
    </message>
    <message>
        <source>Open in Browser</source>
        <translation>在浏览器中打开</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>表格(&amp;B)</translation>
    </message>
    <message>
        <source>More Contrast</source>
        <translation>高对比度</translation>
    </message>
</context>
<context>
    <name>Hexquill::Markdown</name>
    <message>
        <source>Hexo cannot read the image address “%1” and gives up.</source>
        <translation>Hexo 无法读取图片地址“%1”，会就此中止。</translation>
    </message>
    <message>
        <source>Hexo gives up on a heading that is a link to “#” when anchorAlias is on.</source>
        <translation>启用 anchorAlias 时，Hexo 遇到链接到“#”的标题会中止。</translation>
    </message>
</context>
<context>
    <name>Hexquill::MarkdownEditor</name>
    <message>
        <source>Text of the post</source>
        <translation>文章正文</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>没有建议</translation>
    </message>
    <message>
        <source>Add “%1” to the Dictionary</source>
        <translation>把“%1”加入词典</translation>
    </message>
</context>
<context>
    <name>Hexquill::MessageBar</name>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Dismiss message</source>
        <translation>关闭消息</translation>
    </message>
</context>
<context>
    <name>Hexquill::MoreFields</name>
    <message>
        <source>Add a field</source>
        <translation>添加字段</translation>
    </message>
    <message>
        <source>Another field&apos;s name</source>
        <translation>其他字段名</translation>
    </message>
    <message>
        <source>More fields: %1</source>
        <translation>更多字段：%1</translation>
    </message>
    <message>
        <source>More fields</source>
        <translation>更多字段</translation>
    </message>
</context>
<context>
    <name>Hexquill::NewPosts</name>
    <message>
        <source>%1 does not answer. The new post is begun as soon as it does.</source>
        <translation>%1 没有响应。一旦恢复，就会新建这篇文章。</translation>
    </message>
</context>
<context>
    <name>Hexquill::OpenPosts</name>
    <message>
        <source>%1 does not answer. The post is opened as soon as it does.</source>
        <translation>%1 没有响应。一旦恢复，就会打开这篇文章。</translation>
    </message>
    <message>
        <source>Do Not Wait</source>
        <translation>不再等待</translation>
    </message>
</context>
<context>
    <name>Hexquill::OutlinePanel</name>
    <message>
        <source>Outline</source>
        <translation>大纲</translation>
    </message>
    <message>
        <source>(empty heading)</source>
        <translation>（空标题）</translation>
    </message>
</context>
<context>
    <name>Hexquill::OutsideNews</name>
    <message numerus="yes">
        <source>Another program changed %n of your open posts.</source>
        <translation>
            <numerusform>其他程序修改了你打开的 %n 篇文章。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them had no unsaved changes and show the new text.</source>
        <translation>
            <numerusform>其中 %n 篇没有未保存的修改，已显示新的内容。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them have no file any more; their text is still here.</source>
        <translation>
            <numerusform>其中 %n 篇的文件已经不在，文字还在这里。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them have unsaved changes.</source>
        <translation>
            <numerusform>其中 %n 篇有未保存的修改。</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge Both in Each</source>
        <translation>全部合并双方</translation>
    </message>
</context>
<context>
    <name>Hexquill::PageFiles</name>
    <message>
        <source>The pictures of this article are too large for one file: they have more than 512 MB together.</source>
        <translation>这篇文章的图片太大，无法放进一个文件：合计超过 512 MB。</translation>
    </message>
</context>
<context>
    <name>Hexquill::PdfOutline</name>
    <message>
        <source>The web engine&apos;s PDF cannot be read: %1</source>
        <translation>无法读取网页引擎生成的 PDF：%1</translation>
    </message>
</context>
<context>
    <name>Hexquill::PdfPages</name>
    <message>
        <source>The printer %1 does not take it.</source>
        <translation>打印机 %1 没有接受。</translation>
    </message>
</context>
<context>
    <name>Hexquill::PlaceReplacer</name>
    <message numerus="yes">
        <source>%n file(s) are as before.</source>
        <translation>
            <numerusform>%n 个文件已恢复原样。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) replaced.</source>
        <translation>
            <numerusform>已替换 %n 处。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped before all were done.</source>
        <translation>已中途停止，其余未处理。</translation>
    </message>
    <message>
        <source>Open posts are not saved yet; Undo in them takes the change back.</source>
        <translation>已打开的文章尚未保存，在其中撤销即可还原。</translation>
    </message>
</context>
<context>
    <name>Hexquill::PlacesView</name>
    <message>
        <source>Places</source>
        <translation>查找结果</translation>
    </message>
</context>
<context>
    <name>Hexquill::PostDeeds</name>
    <message>
        <source>%1 is called %2 now.</source>
        <translation>%1 已改名为 %2。</translation>
    </message>
    <message>
        <source>Its address is %1 when the blog is generated again.</source>
        <translation>下次生成博客后，它的网址是 %1。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) still lead to the old one.</source>
        <translation>
            <numerusform>还有 %n 处指向原来的文章名或网址。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show Places…</source>
        <translation>查看并修改…</translation>
    </message>
    <message>
        <source>This is a copy: %1.</source>
        <translation>这是副本：%1。</translation>
    </message>
    <message>
        <source>Left out, for they may stand in one post only: %1.</source>
        <translation>以下字段只能属于一篇文章，副本中已去掉：%1。</translation>
    </message>
    <message>
        <source>Its front matter is as it was: %1</source>
        <translation>它的 Front-matter 保持原样：%1</translation>
    </message>
    <message>
        <source>%1 has no address yet.</source>
        <translation>%1 还没有网址。</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>已复制：%1</translation>
    </message>
</context>
<context>
    <name>Hexquill::PostFilterPane</name>
    <message>
        <source>Posts and drafts</source>
        <translation>文章和草稿</translation>
    </message>
    <message>
        <source>Drafts only</source>
        <translation>仅草稿</translation>
    </message>
    <message>
        <source>Published only</source>
        <translation>仅已发布</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>修改时间</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>不限</translation>
    </message>
</context>
<context>
    <name>Hexquill::PostImages</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Images are stored beside the post, so it has to be saved first. They are inserted then.</source>
        <translation>图片保存在文章旁边，所以要先保存文章。之后图片会自动插入。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>%1 can only be read by now.</source>
        <translation>%1 现在只能阅读，不能修改。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n image(s) could not be inserted:</source>
        <translation>
            <numerusform>%n 张图片中有 %1 张没能插入：</numerusform>
        </translation>
    </message>
    <message>
        <source>What you pasted is stored. It goes into the text when you write on, for then nothing can be redone.</source>
        <translation>粘贴的图片已经保存。现在插入会让撤销的内容无法重做，所以等你继续写作时再插入。</translation>
    </message>
    <message>
        <source>Insert Now</source>
        <translation>立即插入</translation>
    </message>
    <message numerus="yes">
        <source>Storing %n image(s): %1 done…</source>
        <translation>
            <numerusform>正在保存 %n 张图片：已完成 %1 张…</numerusform>
        </translation>
    </message>
    <message>
        <source>Storing the image from the clipboard…</source>
        <translation>正在保存剪贴板里的图片…</translation>
    </message>
    <message>
        <source>Storing %1…</source>
        <translation>正在保存 %1…</translation>
    </message>
    <message>
        <source>%1 does not answer. What you pasted goes into the text as soon as it does, and you can go on writing.</source>
        <translation>%1 没有响应。一旦恢复，就会插入粘贴的图片；在此期间可以继续写作。</translation>
    </message>
</context>
<context>
    <name>Hexquill::PostList</name>
    <message>
        <source>%1, draft</source>
        <translation>%1，草稿</translation>
    </message>
</context>
<context>
    <name>Hexquill::PostMenu</name>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>创建副本</translation>
    </message>
    <message>
        <source>Move to Trash</source>
        <translation>移到回收站</translation>
    </message>
    <message>
        <source>Show in File Manager</source>
        <translation>在文件管理器中显示</translation>
    </message>
    <message>
        <source>Copy Path</source>
        <translation>复制路径</translation>
    </message>
    <message>
        <source>Copy Link</source>
        <translation>复制链接</translation>
    </message>
</context>
<context>
    <name>Hexquill::PostTabs</name>
    <message>
        <source>Open posts</source>
        <translation>打开的文章</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close post</source>
        <translation>关闭文章</translation>
    </message>
</context>
<context>
    <name>Hexquill::PostsPanel</name>
    <message>
        <source>Search posts</source>
        <translation>搜索文章</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Open your blog folder to see its posts and drafts here.</source>
        <translation>打开博客文件夹后，这里会列出其中的文章和草稿。</translation>
    </message>
    <message>
        <source>Open Blog Folder…</source>
        <translation>打开博客文件夹…</translation>
    </message>
    <message>
        <source>Sort and filter the posts</source>
        <translation>排序和筛选文章</translation>
    </message>
    <message>
        <source>No post fits.</source>
        <translation>没有符合条件的文章。</translation>
    </message>
    <message>
        <source>Show All Posts</source>
        <translation>显示全部文章</translation>
    </message>
    <message>
        <source>This blog has no posts yet.</source>
        <translation>这个博客还没有文章。</translation>
    </message>
    <message>
        <source>New Post</source>
        <translation>新建文章</translation>
    </message>
</context>
<context>
    <name>Hexquill::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>首选项</translation>
    </message>
    <message>
        <source>The system&apos;s font</source>
        <translation>系统字体</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>字体</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>默认</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> 磅</translation>
    </message>
    <message>
        <source>As wide as the window</source>
        <translation>与窗口同宽</translation>
    </message>
    <message>
        <source> letters</source>
        <translation> 个字母</translation>
    </message>
    <message>
        <source>A Chinese character is as wide as two letters.</source>
        <translation>一个汉字相当于两个字母宽。</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Font:</source>
        <translation>字体：</translation>
    </message>
    <message>
        <source>Size:</source>
        <translation>字号：</translation>
    </message>
    <message>
        <source>Longest line:</source>
        <translation>最大行宽：</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>写作</translation>
    </message>
    <message>
        <source>Line numbers</source>
        <translation>显示行号</translation>
    </message>
    <message>
        <source>Keep the caret&apos;s line in the middle</source>
        <translation>光标所在行保持居中</translation>
    </message>
    <message>
        <source>Close brackets and quotes</source>
        <translation>自动补全括号和引号</translation>
    </message>
    <message>
        <source>Markdown with a Chinese keyboard&apos;s signs</source>
        <translation>用中文标点输入 Markdown</translation>
    </message>
    <message>
        <source>》 and a blank is a quote, ··· a code block, ￥￥ a formula, 【words】（address） a link. Undo gives back what was typed.</source>
        <translation>行首的“》”加空格变成引用，“···”变成代码块，“￥￥”变成公式，“【文字】（网址）”变成链接。撤销可恢复原来输入的内容。</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>拼写</translation>
    </message>
    <message>
        <source>Mark misspelt words</source>
        <translation>标出拼写错误的单词</translation>
    </message>
    <message>
        <source>No dictionary is installed; packages named hunspell-… bring them.</source>
        <translation>没有安装词典；安装名为 hunspell-… 的软件包即可。</translation>
    </message>
    <message>
        <source>Leave it alone</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>Write the time where the post has the field</source>
        <translation>文章有此字段时写入保存时间</translation>
    </message>
    <message>
        <source>Always write the time</source>
        <translation>总是写入保存时间</translation>
    </message>
    <message>
        <source>The field “updated”:</source>
        <translation>“updated”字段：</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Line spacing:</source>
        <translation>行距：</translation>
    </message>
</context>
<context>
    <name>Hexquill::PreviewColumn</name>
    <message>
        <source>The page as on another screen</source>
        <translation>在别的屏幕上看这一页</translation>
    </message>
    <message numerus="yes">
        <source>%1 words</source>
        <translation>
            <numerusform>%1 字</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 min</source>
        <comment>words · minutes to read</comment>
        <translation>%1 · %2 分钟</translation>
    </message>
    <message>
        <source>The blog will not publish this post.</source>
        <translation>博客不会发布这篇文章。</translation>
    </message>
    <message>
        <source>Permalink: %1
Slug: %2</source>
        <translation>永久链接：%1
Slug：%2</translation>
    </message>
    <message numerus="yes">
        <source>Hexo would warn about %n thing(s)</source>
        <translation>
            <numerusform>Hexo 会对 %n 处发出警告</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hexquill::PreviewFindBar</name>
    <message>
        <source>Find in the preview</source>
        <translation>在预览中查找</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>上一个匹配</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>下一个匹配</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>Hexquill::PreviewView</name>
    <message>
        <source>The preview was stopped because this text is too costly to show. It comes back when the text changes.</source>
        <translation>显示这段文字的代价太大，预览已停止。修改文字后会恢复。</translation>
    </message>
    <message>
        <source>The preview was stopped: this text is too costly to show. Your text is not affected.</source>
        <translation>预览已停止：显示这段文字的代价太大。你的文字不受影响。</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>Published %1</source>
        <translation>发布于 %1</translation>
    </message>
    <message>
        <source>Updated %1</source>
        <translation>更新于 %1</translation>
    </message>
    <message>
        <source>The excerpt ends here</source>
        <translation>摘要到此为止</translation>
    </message>
    <message>
        <source>Picture not found: %1</source>
        <translation>找不到图片：%1</translation>
    </message>
    <message>
        <source>Picture not reachable: %1</source>
        <translation>无法访问图片：%1</translation>
    </message>
    <message>
        <source>Picture from %1 (not loaded)</source>
        <translation>来自 %1 的图片（未加载）</translation>
    </message>
    <message>
        <source>Picture refused: %1</source>
        <translation>已拒绝图片：%1</translation>
    </message>
    <message>
        <source>Link refused: %1</source>
        <translation>已拒绝链接：%1</translation>
    </message>
    <message>
        <source>Embedded content (shown on the published page only)</source>
        <translation>嵌入内容（仅在发布后的页面显示）</translation>
    </message>
    <message>
        <source>A part of this text is too costly to show: the preview has its words without their shape. Your text is not affected.</source>
        <translation>这段文字中有一部分显示代价太大：预览只显示其中的文字，不带格式。你的原文不受影响。</translation>
    </message>
    <message>
        <source>Nothing at %1</source>
        <translation>找不到：%1</translation>
    </message>
    <message>
        <source>The preview cannot start: its engine ends at once. Everything else works.</source>
        <translation>预览无法启动：网页引擎一启动就退出了。其余功能不受影响。</translation>
    </message>
    <message>
        <source>Mermaid cannot read this diagram:</source>
        <translation>Mermaid 无法识别此图表：</translation>
    </message>
    <message>
        <source>Drawing this diagram takes too long: the preview shows its text.</source>
        <translation>绘制此图表耗时过长，预览改为显示其文字。</translation>
    </message>
    <message>
        <source>The page of the blog&apos;s theme is too costly to show: the preview has its own look now.</source>
        <translation>显示博客主题页面的代价太大：预览已换回自己的样式。</translation>
    </message>
    <message>
        <source>Picture at %1</source>
        <translation>图片（%1）</translation>
    </message>
    <message>
        <source>Embedded content at %1</source>
        <translation>嵌入内容（%1）</translation>
    </message>
    <message>
        <source>Preview of the post</source>
        <translation>文章预览</translation>
    </message>
</context>
<context>
    <name>Hexquill::ProblemsPanel</name>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Front matter, line %1</source>
        <translation>Front-matter 第 %1 行</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>Fix This Problem</source>
        <translation>修复此问题</translation>
    </message>
</context>
<context>
    <name>Hexquill::RawFrontMatter</name>
    <message>
        <source>Front matter as YAML text</source>
        <translation>Front-matter 的 YAML 文本</translation>
    </message>
</context>
<context>
    <name>Hexquill::Recovery</name>
    <message>
        <source>A record of unsaved text cannot be read; it is kept at %1.</source>
        <translation>有一份未保存文字的记录无法读取，已保留在 %1。</translation>
    </message>
    <message>
        <source>Text that was not saved when the program ended is still here: %1.</source>
        <translation>上次程序结束时未保存的文字还在：%1。</translation>
    </message>
    <message>
        <source>Look at It…</source>
        <translation>查看…</translation>
    </message>
    <message>
        <source>No unsaved text is left from before.</source>
        <translation>没有上次遗留的未保存文字。</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>未保存的</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>文件里的</translation>
    </message>
</context>
<context>
    <name>Hexquill::RecoveryDialog</name>
    <message>
        <source>Open with This Text</source>
        <translation>用这份文字打开</translation>
    </message>
    <message>
        <source>Open as a New Post</source>
        <translation>作为新文章打开</translation>
    </message>
    <message>
        <source>Texts That Were Not Saved</source>
        <translation>未保存的文字</translation>
    </message>
    <message>
        <source>Give Up This Text…</source>
        <translation>放弃这份文字…</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>以后再说</translation>
    </message>
    <message>
        <source>A new post that was never saved.</source>
        <translation>从未保存过的新文章。</translation>
    </message>
    <message>
        <source>The file %1 is gone; its text is here.</source>
        <translation>文件 %1 已不存在，文字保留在这里。</translation>
    </message>
    <message>
        <source>%1 was changed by another program since. Red is only in the file, green only in the unsaved text.</source>
        <translation>%1 后来被其他程序改动过。红色只在文件里，绿色只在未保存的文字里。</translation>
    </message>
    <message>
        <source>What was changed in %1 and not saved: green came, red went.</source>
        <translation>%1 中已改动但未保存的内容：绿色为新增，红色为删除。</translation>
    </message>
    <message>
        <source>The end of the record is damaged, so the last changes may be missing.</source>
        <translation>记录的末尾已损坏，最后的改动可能缺失。</translation>
    </message>
    <message>
        <source>Give up the unsaved text of %1?</source>
        <translation>放弃 %1 未保存的文字吗？</translation>
    </message>
    <message>
        <source>It cannot be brought back.</source>
        <translation>放弃后无法恢复。</translation>
    </message>
    <message>
        <source>Merge Both</source>
        <translation>合并双方</translation>
    </message>
    <message>
        <source>%1 does not answer, so its text now is not known; the unsaved text is here.</source>
        <translation>%1 没有响应，无法得知文件现在的内容；未保存的文字在这里。</translation>
    </message>
</context>
<context>
    <name>Hexquill::ReferencesDialog</name>
    <message>
        <source>Links to the Renamed Post</source>
        <translation>指向已改名文章的链接</translation>
    </message>
    <message>
        <source>These places lead to the post by its old name. Untick what shall stay as it is.</source>
        <translation>这些地方用的还是文章原来的名字或网址。不想改的，请取消勾选。</translation>
    </message>
    <message>
        <source>&amp;Take Back</source>
        <translation>撤回替换(&amp;T)</translation>
    </message>
    <message numerus="yes">
        <source>Change %n &amp;Place(s)</source>
        <translation>
            <numerusform>修改 %n 处(&amp;P)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hexquill::RenameDialog</name>
    <message>
        <source>Rename Post</source>
        <translation>重命名文章</translation>
    </message>
    <message>
        <source>&amp;File name</source>
        <translation>文件名(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>重命名(&amp;R)</translation>
    </message>
    <message>
        <source>The post&apos;s images and its open tab go along. Links to it in other posts are shown afterwards.</source>
        <translation>图片文件夹和打开的标签页会跟着改名。其他文章里指向它的链接随后列出，由你决定是否修改。</translation>
    </message>
    <message>
        <source>%1 does not answer. The name is looked at as soon as it does.</source>
        <translation>%1 没有响应。一旦恢复，就会检查这个名称。</translation>
    </message>
</context>
<context>
    <name>Hexquill::RenderProcess</name>
    <message numerus="yes">
        <source>Rendering this text takes longer than %n millisecond(s), so it was stopped.</source>
        <translation>
            <numerusform>渲染这段文字超过 %n 毫秒，已停止。</numerusform>
        </translation>
    </message>
    <message>
        <source>This text has more than 8 million characters, too many for the preview.</source>
        <translation>文字超过 800 万字符，无法预览。</translation>
    </message>
    <message>
        <source>The render process gave an answer that cannot be read.</source>
        <translation>无法读取渲染进程的结果。</translation>
    </message>
    <message>
        <source>The render process ended twice on this text; it may need too much memory.</source>
        <translation>渲染进程两次因这段文字退出，可能需要的内存太多。</translation>
    </message>
    <message>
        <source>The render process could not be started: %1</source>
        <translation>无法启动渲染进程：%1</translation>
    </message>
    <message>
        <source>The article would have more than 20 million characters.</source>
        <translation>文章生成的内容会超过 2000 万字符。</translation>
    </message>
    <message>
        <source>Rendering this text needs more memory than it may have.</source>
        <translation>渲染这段文字所需的内存超过了上限。</translation>
    </message>
</context>
<context>
    <name>Hexquill::Renderer</name>
    <message>
        <source>Hexo runs this template code, but the preview cannot show what comes of it.</source>
        <translation>Hexo 会运行这段模板代码，但预览无法显示其结果。</translation>
    </message>
    <message>
        <source>Hexo stops here (line %1): %2</source>
        <translation>Hexo 会在这里中止（第 %1 行）：%2</translation>
    </message>
    <message>
        <source>This template code makes more than the preview can show.</source>
        <translation>这段模板代码生成的内容超出了预览能显示的范围。</translation>
    </message>
    <message>
        <source>A script of this blog makes the tag “%1”; the preview cannot show it.</source>
        <translation>标签“%1”由本博客的脚本生成，预览无法显示。</translation>
    </message>
    <message>
        <source>Hexo 7 publishes nothing from here on: this tag has no end.</source>
        <translation>Hexo 7 不会发布从这里开始的内容：此标签没有结束。</translation>
    </message>
    <message>
        <source>Not as published (line %1): %2</source>
        <translation>与发布结果不同（第 %1 行）：%2</translation>
    </message>
</context>
<context>
    <name>Hexquill::ShortcutsDialog</name>
    <message>
        <source>Use These Keys</source>
        <translation>使用这组按键</translation>
    </message>
    <message>
        <source>Usual Keys</source>
        <translation>恢复默认</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>搜索命令</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>新的按键</translation>
    </message>
    <message>
        <source>These keys belong to “%1”, which would have none then.</source>
        <translation>这组按键现在属于“%1”，改用后它将没有快捷键。</translation>
    </message>
</context>
<context>
    <name>Hexquill::StartPage</name>
    <message>
        <source>Write a post</source>
        <translation>写一篇文章</translation>
    </message>
    <message>
        <source>Hexquill shows your post as your Hexo blog will publish it, while you type.</source>
        <translation>一边写，一边看到文章在 Hexo 博客上发布后的样子。</translation>
    </message>
    <message>
        <source>New Post</source>
        <translation>新建文章</translation>
    </message>
    <message>
        <source>Open a Post…</source>
        <translation>打开文章…</translation>
    </message>
    <message>
        <source>Open Your Blog Folder…</source>
        <translation>打开你的博客文件夹…</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近打开</translation>
    </message>
</context>
<context>
    <name>Hexquill::StatusLine</name>
    <message>
        <source>No blog open</source>
        <translation>未打开博客</translation>
    </message>
    <message>
        <source>Blog: %1</source>
        <translation>博客：%1</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>Ln %1, Col %2</source>
        <translation>行 %1，列 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 words</source>
        <translation>
            <numerusform>%1 字</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>selected words of all</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 / %2 min</source>
        <comment>words / minutes to read</comment>
        <translation>%1 / %2 分钟</translation>
    </message>
    <message>
        <source>not UTF-8</source>
        <translation>非 UTF-8</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
</context>
<context>
    <name>Hexquill::StructureField</name>
    <message>
        <source>Edit this field in the YAML view.</source>
        <translation>请在 YAML 视图中编辑这个字段。</translation>
    </message>
</context>
<context>
    <name>Hexquill::SwitchField</name>
    <message>
        <source>%1 is a text, not a switch: click to mend</source>
        <translation>%1 是文本，不是开关：点击修正</translation>
    </message>
</context>
<context>
    <name>Hexquill::TableSizePicker</name>
    <message>
        <source>%1 columns, %2 rows</source>
        <translation>%1 列 × %2 行</translation>
    </message>
</context>
<context>
    <name>Hexquill::ThemeClothes</name>
    <message>
        <source>none of its posts is in %1</source>
        <translation>%1 里没有这个博客的文章</translation>
    </message>
    <message>
        <source>there is no folder %1; hexo generate makes it</source>
        <translation>没有文件夹 %1，运行 hexo generate 后才会有</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <translation>%1 没有响应</translation>
    </message>
</context>
<context>
    <name>Hexquill::ThemeFiles</name>
    <message>
        <source>There is no such file.</source>
        <translation>没有这个文件。</translation>
    </message>
    <message>
        <source>This is no style sheet, font or picture.</source>
        <translation>这不是样式表、字体或图片。</translation>
    </message>
</context>
<context>
    <name>Hexquill::TrashDeeds</name>
    <message>
        <source>%1 is being saved. Try again when that is done.</source>
        <translation>%1 正在保存，请等保存完成后再试。</translation>
    </message>
    <message>
        <source>%1 and its folder of images are in the trash.</source>
        <translation>%1 和它的图片文件夹已移到回收站。</translation>
    </message>
    <message>
        <source>%1 is in the trash.</source>
        <translation>%1 已移到回收站。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>%1 is back.</source>
        <translation>%1 已还原。</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s), %1, are in the trash.</source>
        <translation>
            <numerusform>%n 张图片（%1）已移到回收站。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) are back.</source>
        <translation>
            <numerusform>%n 张图片已还原。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hexquill::UnlinkedImages</name>
    <message>
        <source>The disk of %1 does not answer. Unused images are looked after as soon as it does.</source>
        <translation>%1 所在的磁盘没有响应。一旦恢复，就会处理不再使用的图片。</translation>
    </message>
    <message>
        <source>The image %1 is not used any more.</source>
        <translation>图片 %1 已经不再使用。</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) that you pasted are not used any more.</source>
        <translation>
            <numerusform>刚才粘贴的 %n 张图片已经不再使用。</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove File</source>
        <translation>移除文件</translation>
    </message>
    <message>
        <source>Remove Files</source>
        <translation>移除文件</translation>
    </message>
    <message>
        <source>%1 stays: it is used or was changed since.</source>
        <translation>%1 已保留：它正在使用，或者已被改动。</translation>
    </message>
    <message>
        <source>%1 is in the trash.</source>
        <translation>%1 已移到回收站。</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) are in the trash.</source>
        <translation>
            <numerusform>%n 张图片已移到回收站。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>Hexquill::UnusedImagesDialog</name>
    <message>
        <source>Unused Images</source>
        <translation>未使用的图片</translation>
    </message>
    <message>
        <source>No post, page, style, script, configuration or theme of the blog names these images. Links to them from other sites cannot be known.</source>
        <translation>博客的文章、页面、样式、脚本、配置和主题里都没有提到这些图片。其他网站是否引用了它们，无从得知。</translation>
    </message>
    <message>
        <source>Looking through the blog…</source>
        <translation>正在检查整个博客…</translation>
    </message>
    <message>
        <source>No image can be called unused, for some texts could not be read:</source>
        <translation>有些文件无法读取，因此不能断定哪些图片没有用到：</translation>
    </message>
    <message numerus="yes">
        <source>Every image is in use (%n image(s)).</source>
        <translation>
            <numerusform>所有图片都在使用中（共 %n 张）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n image(s), %2.</source>
        <translation>
            <numerusform>共 %n 张图片，其中 %1 张未使用，占 %2。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n Image(s) to &amp;Trash</source>
        <translation>
            <numerusform>将 %n 张图片移到回收站(&amp;T)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hexquill::WebEngineObstacle</name>
    <message>
        <source>The preview cannot start: %1 is missing.</source>
        <translation>预览无法启动：缺少 %1。</translation>
    </message>
    <message>
        <source>There is no preview when the program runs as root, because its sandbox does not work then.</source>
        <translation>以 root 身份运行时没有预览，因为此时沙箱无法工作。</translation>
    </message>
    <message>
        <source>There is no preview because this system does not allow its sandbox (user namespaces).</source>
        <translation>没有预览，因为系统不允许使用沙箱（用户命名空间）。</translation>
    </message>
    <message>
        <source>The preview cannot start: %1 does not run.</source>
        <translation>预览无法启动：%1 不能运行。</translation>
    </message>
</context>
<context>
    <name>Hexquill::Workbench</name>
    <message>
        <source>The preview is switched off for this start.</source>
        <translation>本次启动未开启预览。</translation>
    </message>
    <message>
        <source>The post shows images from %1. Nothing is loaded from the network unless you allow it.</source>
        <translation>文章引用了 %1 的图片。未经你允许，不会从网络加载任何内容。</translation>
    </message>
    <message>
        <source>Show Images of This Blog</source>
        <translation>显示此博客的图片</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>No post of the open blog has the address %1.</source>
        <translation>当前博客中没有地址为 %1 的文章。</translation>
    </message>
    <message>
        <source>Go to Line</source>
        <translation>转到行</translation>
    </message>
    <message>
        <source>Line (1 to %1):</source>
        <translation>行号（1 到 %1）：</translation>
    </message>
    <message>
        <source>About Hexquill</source>
        <translation>关于 Hexquill</translation>
    </message>
    <message>
        <source>A desktop editor for people who write a Hexo blog. Free software under the MIT licence.</source>
        <translation>为 Hexo 博客作者打造的桌面编辑器。自由软件，MIT 许可。</translation>
    </message>
    <message>
        <source>Choose an Image</source>
        <translation>选择图片</translation>
    </message>
    <message>
        <source>Images (*.png *.jpg *.jpeg *.gif *.webp *.svg *.avif)</source>
        <translation>图片 (*.png *.jpg *.jpeg *.gif *.webp *.svg *.avif)</translation>
    </message>
    <message>
        <source>Go to a post by title, file, tag or pinyin</source>
        <translation>按标题、文件名、标签或拼音查找文章</translation>
    </message>
    <message>
        <source>Run a command</source>
        <translation>运行命令</translation>
    </message>
    <message>
        <source>Unsaved text would not survive a crash now: %1 Saving still works.</source>
        <translation>现在如果程序崩溃，未保存的文字会丢失：%1 保存功能不受影响。</translation>
    </message>
    <message>
        <source>The preview cannot wear the blog&apos;s theme: %1.</source>
        <translation>预览无法套用博客的主题：%1。</translation>
    </message>
    <message>
        <source>The preview&apos;s engine is still starting.</source>
        <translation>预览引擎还在启动。</translation>
    </message>
    <message>
        <source>The theme takes styles from the network (%1). The preview asks for none of them, so it may look a little different from the published page.</source>
        <translation>主题有些样式来自网络（%1）。预览不会去下载，因此看起来可能与发布后的页面略有不同。</translation>
    </message>
</context>
<context>
    <name>Images</name>
    <message>
        <source>%1 is not UTF-8, so nobody can tell which images it shows.</source>
        <translation>%1 不是 UTF-8 编码，无法判断它用到了哪些图片。</translation>
    </message>
    <message>
        <source>%1 has %2 × %3 pixels, which take %4 of memory in every reader&apos;s browser, so it was not stored.</source>
        <translation>%1：尺寸为 %2 × %3 像素，每位读者的浏览器都要为它占用 %4 内存，因此没有保存。</translation>
    </message>
    <message>
        <source>%1 is no image that browsers can show, so it was not stored.</source>
        <translation>%1：不是浏览器能显示的图片，因此没有保存。</translation>
    </message>
    <message>
        <source>%1 has %2, and an image may have %3, so it was not stored.</source>
        <translation>%1：大小为 %2，超过了图片的上限 %3，因此没有保存。</translation>
    </message>
    <message>
        <source>The image from the clipboard</source>
        <translation>剪贴板里的图片</translation>
    </message>
    <message>
        <source>%1 was changed while its image was being stored, so it stays.</source>
        <translation>保存图片期间 %1 已被改动，因此保持原样。</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>The beginning of the journal is damaged.</source>
        <translation>记录的开头已损坏。</translation>
    </message>
</context>
<context>
    <name>LostText</name>
    <message>
        <source>A new post</source>
        <translation>新文章</translation>
    </message>
</context>
<context>
    <name>PostFile</name>
    <message>
        <source>the disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>your share of the disk is full</source>
        <translation>磁盘配额已用完</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation>磁盘是只读的</translation>
    </message>
    <message>
        <source>you are not allowed to write there</source>
        <translation>没有写入权限</translation>
    </message>
    <message>
        <source>the disk reports an error</source>
        <translation>磁盘报告错误</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>名称太长</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>文件 %1 不存在。</translation>
    </message>
    <message>
        <source>You are not allowed to read %1.</source>
        <translation>没有权限读取 %1。</translation>
    </message>
    <message>
        <source>%1 is no ordinary file but a pipe, a socket or a device.</source>
        <translation>%1 不是普通文件，而是管道、套接字或设备。</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2.</source>
        <translation>无法打开 %1：%2。</translation>
    </message>
    <message>
        <source>%1 is a folder, not a file.</source>
        <translation>%1 是文件夹，不是文件。</translation>
    </message>
    <message>
        <source>%1 is too large: it has %2 MB, the most is %3 MB.</source>
        <translation>%1 太大：有 %2 MB，上限是 %3 MB。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>%1 grew too large while it was read.</source>
        <translation>%1 在读取过程中变得太大。</translation>
    </message>
    <message>
        <source>%1 was changed by another program. Nothing was saved.</source>
        <translation>%1 已被其他程序修改，没有保存。</translation>
    </message>
    <message>
        <source>There is a file %1 already. Nothing was saved.</source>
        <translation>文件 %1 已存在，没有保存。</translation>
    </message>
    <message>
        <source>%1 was deleted or moved by another program. Nothing was saved.</source>
        <translation>%1 已被其他程序删除或移走，没有保存。</translation>
    </message>
    <message>
        <source>%1 could not be saved: %2.</source>
        <translation>无法保存 %1：%2。</translation>
    </message>
    <message>
        <source>%1 could not be saved: %2. Its old text is in %3.</source>
        <translation>无法保存 %1：%2。原来的内容在 %3。</translation>
    </message>
    <message>
        <source>%1 is a folder, not a file. Nothing was saved.</source>
        <translation>%1 是文件夹，不是文件，没有保存。</translation>
    </message>
    <message>
        <source>%1 is no ordinary file but a pipe, a socket or a device. Nothing was saved.</source>
        <translation>%1 不是普通文件，而是管道、套接字或设备，没有保存。</translation>
    </message>
    <message>
        <source>%1 is read-only. Nothing was saved.</source>
        <translation>%1 是只读的，没有保存。</translation>
    </message>
    <message>
        <source>%1 is a link to a file that is not there. Nothing was saved.</source>
        <translation>%1 是一个链接，所指的文件不存在，没有保存。</translation>
    </message>
    <message>
        <source>%1 could not be saved: there is no folder %2.</source>
        <translation>无法保存 %1：文件夹 %2 不存在。</translation>
    </message>
    <message>
        <source>%1 has other names (hard links), and its disk cannot keep other programs out while all of them are written: what one of them writes at the same moment would be lost. Nothing was saved.</source>
        <translation>%1 还有其他文件名（硬链接），而所在磁盘无法在写入时阻止其他程序：它们若恰在此刻写入，内容就会丢失。本次没有保存。</translation>
    </message>
    <message>
        <source>%1 belongs to somebody else, and other programs cannot be kept out while it is written: what one of them writes at the same moment would be lost. Nothing was saved.</source>
        <translation>%1 属于其他用户，写入时又无法阻止其他程序：它们若恰在此刻写入，内容就会丢失。本次没有保存。</translation>
    </message>
</context>
<context>
    <name>PostOrder</name>
    <message>
        <source>No date</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>文章</translation>
    </message>
</context>
<context>
    <name>Rename</name>
    <message>
        <source>A post needs a name.</source>
        <translation>文章必须有名字。</translation>
    </message>
    <message>
        <source>The folder %1 is there already, and its files would become the post&apos;s.</source>
        <translation>文件夹 %1 已经存在，里面的文件会变成这篇文章的资源。</translation>
    </message>
    <message>
        <source>%1 becomes %2</source>
        <translation>%1 改名为 %2</translation>
    </message>
    <message>
        <source>The address of the published post changes from %1 to %2</source>
        <translation>文章发布后的网址将从 %1 变为 %2</translation>
    </message>
    <message>
        <source>%1 is no post of the blog %2.</source>
        <translation>%1 不是博客 %2 里的文章。</translation>
    </message>
    <message>
        <source>There is a file called %1 already.</source>
        <translation>已经有名为 %1 的文件。</translation>
    </message>
    <message>
        <source>The post %1 has the address %2 already.</source>
        <translation>文章 %1 已经使用网址 %2。</translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message>
        <source>The dictionary of %1 cannot be read: %2</source>
        <translation>无法读取 %1 的词典：%2</translation>
    </message>
</context>
<context>
    <name>Theme</name>
    <message>
        <source>the generated page of “%1” cannot be read</source>
        <translation>《%1》生成的页面无法读取</translation>
    </message>
    <message>
        <source>the article was not found in the generated page of “%1”</source>
        <translation>在《%1》生成的页面里找不到文章正文</translation>
    </message>
</context>
<context>
    <name>Trash</name>
    <message>
        <source>%1 stays, for it could not go to the trash: %2</source>
        <translation>%1 无法移到回收站，已原样保留：%2</translation>
    </message>
    <message>
        <source>%1 is not in the trash any more.</source>
        <translation>%1 已经不在回收站里了。</translation>
    </message>
    <message>
        <source>the file system at %1 has no trash, and none could be made</source>
        <translation>%1 所在的文件系统没有回收站，也无法创建</translation>
    </message>
    <message>
        <source>the trash has too many files called %1</source>
        <translation>回收站里名为 %1 的文件太多</translation>
    </message>
</context>
<context>
    <name>WindowPrompts</name>
    <message>
        <source>Save the changes to %1?</source>
        <translation>要保存对 %1 的更改吗？</translation>
    </message>
    <message>
        <source>Changes that are not saved are lost.</source>
        <translation>未保存的更改将会丢失。</translation>
    </message>
    <message>
        <source>Saving %1…</source>
        <translation>正在保存 %1…</translation>
    </message>
    <message>
        <source>Keep It Open</source>
        <translation>保持打开</translation>
    </message>
    <message>
        <source>Close Without Waiting</source>
        <translation>不再等待，直接关闭</translation>
    </message>
    <message>
        <source>The disk has not answered yet. The text is in the journal of unsaved changes: if you do not wait, it is offered at the next start.</source>
        <translation>磁盘还没有响应。文字已记录在未保存更改的日志中：如果不再等待，下次启动时可以找回。</translation>
    </message>
    <message>
        <source>The disk has not answered yet, and the text is in this window alone.</source>
        <translation>磁盘还没有响应，文字只存在于这个窗口中。</translation>
    </message>
    <message>
        <source>%1 was changed by another program since it was opened.</source>
        <translation>%1 打开之后已被其他程序修改。</translation>
    </message>
    <message>
        <source>Merging brings both into the text, to look at before it is saved. Whichever side goes is kept in the post&apos;s history.</source>
        <translation>合并会把双方的修改都放进文字里，你看过之后再保存。没有采用的一方会保留在文章的历史记录里。</translation>
    </message>
    <message>
        <source>Merge Both</source>
        <translation>合并双方</translation>
    </message>
    <message>
        <source>Keep Mine</source>
        <translation>保留我的</translation>
    </message>
    <message>
        <source>Take Theirs</source>
        <translation>采用对方的</translation>
    </message>
    <message>
        <source>Open a Post</source>
        <translation>打开文章</translation>
    </message>
    <message>
        <source>Posts (*.md *.markdown *.mdown *.txt)</source>
        <translation>文章 (*.md *.markdown *.mdown *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Save Post</source>
        <translation>保存文章</translation>
    </message>
    <message>
        <source>Posts (*.md)</source>
        <translation>文章 (*.md)</translation>
    </message>
    <message>
        <source>Export Article</source>
        <translation>导出文章</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>网页 (*.html)</translation>
    </message>
    <message>
        <source>Choose the Folder of Your Blog</source>
        <translation>选择博客所在的文件夹</translation>
    </message>
    <message>
        <source>Storing the images of %1…</source>
        <translation>正在保存 %1 的图片…</translation>
    </message>
    <message>
        <source>Close Without Them</source>
        <translation>不等图片，直接关闭</translation>
    </message>
    <message>
        <source>What you pasted is not in the text yet. If you do not wait, it stays out of it.</source>
        <translation>粘贴的图片还没有插入正文。如果不再等待，就不会插入了。</translation>
    </message>
    <message>
        <source>Exporting to %1…</source>
        <translation>正在导出到 %1…</translation>
    </message>
    <message>
        <source>Quit Without Waiting</source>
        <translation>不再等待，直接退出</translation>
    </message>
    <message>
        <source>The disk has not answered yet. If you do not wait, the export is taken back, at the latest when the blog is opened next: it never stays half done.</source>
        <translation>磁盘还没有响应。如果不再等待，这次导出会被撤回（最迟在下次打开这个博客时），不会只留下一半。</translation>
    </message>
</context>
<context>
    <name>YamlReader</name>
    <message>
        <source>This field is there twice.</source>
        <translation>这个字段出现了两次。</translation>
    </message>
    <message>
        <source>This does not fit here: a value with a colon, a quote or a bracket may need quotes around it, or the line is indented wrongly.</source>
        <translation>这里的写法有误：含有冒号、引号或括号的值可能需要加引号，或者这一行缩进不对。</translation>
    </message>
    <message>
        <source>This list item is indented wrongly or needs quotes around it.</source>
        <translation>这个列表项缩进不对，或者需要加引号。</translation>
    </message>
    <message>
        <source>A field&apos;s name must stand on one line, with a colon and a space behind it.</source>
        <translation>字段名必须在同一行，后面跟英文冒号和空格。</translation>
    </message>
    <message>
        <source>A colon and a space are missing behind a field&apos;s name.</source>
        <translation>字段名后面缺少英文冒号和空格。</translation>
    </message>
    <message>
        <source>A space is missing after the colon.</source>
        <translation>冒号后面缺少空格。</translation>
    </message>
    <message>
        <source>A line is indented with a tab; use spaces.</source>
        <translation>有一行用制表符缩进，请改用空格。</translation>
    </message>
    <message>
        <source>The closing double quote is missing.</source>
        <translation>缺少右边的双引号。</translation>
    </message>
    <message>
        <source>The closing single quote is missing.</source>
        <translation>缺少右边的单引号。</translation>
    </message>
    <message>
        <source>The closing quote is missing.</source>
        <translation>缺少右边的引号。</translation>
    </message>
    <message>
        <source>The closing bracket is missing.</source>
        <translation>缺少右括号。</translation>
    </message>
    <message>
        <source>A comma is missing between the items in brackets, or an item needs quotes.</source>
        <translation>括号中的各项之间缺少逗号，或者某一项需要加引号。</translation>
    </message>
    <message>
        <source>There is a comma with nothing before it.</source>
        <translation>有一个逗号前面没有内容。</translation>
    </message>
    <message>
        <source>A value that begins with * needs quotes around it.</source>
        <translation>以 * 开头的值需要加引号。</translation>
    </message>
    <message>
        <source>A value that begins with ! needs quotes around it.</source>
        <translation>以 ! 开头的值需要加引号。</translation>
    </message>
    <message>
        <source>In double quotes, a backslash must be written twice.</source>
        <translation>双引号中的反斜杠要写两遍。</translation>
    </message>
    <message>
        <source>The text from here on does not belong to any field: a value may need quotes around it, or the line is indented wrongly.</source>
        <translation>从这里开始的文字不属于任何字段：可能有值需要加引号，或者这一行缩进不对。</translation>
    </message>
    <message>
        <source>There is more than one YAML document here.</source>
        <translation>这里有多个 YAML 文档。</translation>
    </message>
    <message>
        <source>There is a control character in a value.</source>
        <translation>某个值中有控制字符。</translation>
    </message>
    <message>
        <source>There is a control character between the quotes.</source>
        <translation>引号之间有控制字符。</translation>
    </message>
    <message>
        <source>There is a NUL character in the front matter.</source>
        <translation>Front-matter 中有 NUL 字符。</translation>
    </message>
    <message>
        <source>A field&apos;s name is missing before the colon.</source>
        <translation>冒号前面缺少字段名。</translation>
    </message>
    <message>
        <source>Lists and maps are nested more than 100 levels deep.</source>
        <translation>列表和映射的嵌套超过 100 层。</translation>
    </message>
    <message>
        <source>The lines of this text must be indented.</source>
        <translation>这段文字的各行必须缩进。</translation>
    </message>
    <message>
        <source>A value refers to itself; the form cannot show that.</source>
        <translation>有一个值引用了自身，表单无法显示。</translation>
    </message>
    <message>
        <source>This is too large for the form.</source>
        <translation>内容太大，表单无法显示。</translation>
    </message>
    <message>
        <source>Hexo&apos;s YAML reader says: %1.</source>
        <translation>Hexo 的 YAML 解析器提示：%1。</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Desktop editor for people who write a Hexo blog</source>
        <translation>为 Hexo 博客作者打造的桌面编辑器</translation>
    </message>
    <message>
        <source>A post to open.</source>
        <translation>要打开的文章。</translation>
    </message>
    <message>
        <source>Language of the window, like en or zh_CN.</source>
        <translation>界面语言，例如 en 或 zh_CN。</translation>
    </message>
    <message>
        <source>Start without the preview.</source>
        <translation>启动时不开启预览。</translation>
    </message>
    <message>
        <source>Do not hand the file to a window that is open already.</source>
        <translation>不把文件交给已打开的窗口。</translation>
    </message>
</context>
</TS>
