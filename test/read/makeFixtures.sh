#!/bin/sh
# Makes the files under test/read/fixtures from the two seeds. They are kept: run this again only to change them.
# Needs iconv, LibreOffice Writer, Chromium and a Chinese font (Debian: libreoffice-writer-nogui chromium fonts-noto-cjk).
set -eu
cd "$(dirname "$0")/../.."
out=test/read/fixtures
work=$(mktemp -d)
mkdir -p "$out"

# A page of a government site: menu, path, the plan, buttons, related links, foot. $1 county, $2 charset, $3 id of the block, $4 class of it
page() {
  title=$(head -n 1 "seeds/$1.txt" | sed 's/^[[:space:]]*//')
  cat <<HTML
<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<!-- saved from url=(0045)http://www.example.gov.cn/zwgk/content_101.html -->
<html xmlns="http://www.w3.org/1999/xhtml">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=$2">
<meta name="ArticleTitle" content="$title">
<meta name="PubDate" content="2024-06-03 09:30">
<meta name="ContentSource" content="县人民政府办公室">
<meta name="SiteName" content="县人民政府门户网站">
<title>$title-县人民政府门户网站</title>
<style>.menu li { float: left; }</style>
<script>var menu = "<li>一、首页</li>";</script>
</head>
<body>
<div class="header"><h1><a href="/">县人民政府门户网站</a></h1>
<ul class="menu"><li><a href="/">网站首页</a></li><li><a href="/zwgk">政务公开</a></li><li><a href="/zwfw">政务服务</a></li><li><a href="/hdjl">互动交流</a></li></ul></div>
<div class="path">当前位置：<a href="/">首页</a> &gt; <a href="/zwgk">政务公开</a> &gt; 规划计划</div>
<div class="main">
<table class="about"><tr><td>索引号：</td><td>43060024/2024-00101</td><td>文号：</td><td>某政办发〔2024〕15号</td></tr>
<tr><td>发布机构：</td><td>县人民政府办公室</td><td>发布日期：</td><td>2024-06-03</td></tr></table>
<div class="info"><span>来源：县人民政府办公室</span> <span>浏览量：<em id="hits">101</em></span> 字号：<a>大</a> <a>中</a> <a>小</a></div>
<div id="$3" class="$4">
HTML
  sed -e 's/&/\&amp;/g' -e 's/</\&lt;/g' -e 's/“/\&ldquo;/g' "seeds/$1.txt" | tr -d '\r' | awk '
    NR % 3 == 0 && NF { print "<p style=\"text-indent: 2em\"><span>&nbsp;&nbsp;" substr($0, 1) "</span></p>"; next }
    NF { print "<p style=\"text-indent: 2em\">　　" $0 "</p>" }'
  cat <<HTML
</div>
<div class="buttons"><a href="javascript:window.print()">【打印】</a><a href="javascript:window.close()">【关闭】</a></div>
<div class="related"><h3>相关阅读</h3><ul>
<li><a href="/1">县人民政府关于印发年度重点工作任务分工方案的通知</a></li>
<li><a href="/2">县人民政府办公室关于做好城乡建设工作的实施意见</a></li></ul></div>
</div>
<div class="footer"><p>主办：县人民政府办公室　承办：县政务服务中心</p><p>网站标识码：4306000001　备案号：湘ICP备00000001号</p></div>
</body>
</html>
HTML
}

for county in xiangyin pingjiang; do
  iconv -f UTF-8 -t GB18030 "seeds/$county.txt" > "$out/$county.gb18030.txt"
  iconv -f UTF-8 -t UTF-16LE "seeds/$county.txt" > "$out/$county.utf16.txt"
  for format in docx doc pdf; do
    soffice --headless "-env:UserInstallation=file://$work/office" --infilter="Text (encoded):UTF8,LF,Noto Serif CJK SC,zh-CN" \
      --convert-to "$format" --outdir "$out" "seeds/$county.txt" > /dev/null
  done
done
page xiangyin gb2312 zoom TRS_Editor | iconv -f UTF-8 -t GB18030 > "$out/xiangyin.html"
page pingjiang utf-8 content article > "$out/pingjiang.html"
# printed as a browser does: running head, foot with page numbers, indents
{ printf '<html><head><meta charset="utf-8"><title>实施方案</title>'
  printf '<style>body { font: 12pt/2 "Noto Serif CJK SC" } p { text-indent: 2em; margin: 0; text-align: justify }</style></head><body>'
  sed -e 's/^[[:space:]]*//' -e 's/&/\&amp;/g' seeds/xiangyin.txt | awk 'NF { print "<p>" $0 "</p>" }'
  printf '</body></html>'; } > "$work/xiangyin.html"
chromium --headless --no-sandbox --disable-gpu --user-data-dir="$work/chromium" --print-to-pdf="$out/xiangyin.printed.pdf" "$work/xiangyin.html" 2> /dev/null
rm -rf "$work"
