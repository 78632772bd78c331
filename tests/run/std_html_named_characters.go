package main

import (
	"fmt"
	"html"
	"strings"
)

func main() {
	for _, s := range []string{
		"&lt;a&gt;", "&amp", "&ampx", "&amp;lt;", "&notin;", "&notit;", "&not", "&nota;", "&fjlig;", "&nvlt;", "&Tab;&NewLine;|", "&CounterClockwiseContourIntegral;",
		"&Afr;&zscr;", "&bsol;&quot;", "&hearts;&hearts", "&unknown;", "&unknown", "&", "&;", "& x", "&#65;", "&#x41;", "&#X41;", "&#65", "&#6", "&#6;", "&#", "&#;", "&#x", "&#x;",
		"&#1x", "&#12x", "&#128;&#x9f;", "&#0;", "&#xd800;", "&#x110000;", "&#99999999999;", "&copy;2024&copy2024", "&Copy;", "&COPY", "plain", "", "&thetasym;&there4;&Theta",
		"&NotEqualTilde;", "&nbsp;|", "&ThickSpace;|", "&apos;", "&Aacute&Aacutex", "&sup1&sup2;&sup", "&nGt;&nLt;&nGtv;",
	} {
		fmt.Printf("%q %q\n", s, html.UnescapeString(s))
	}
	fmt.Println(html.UnescapeString(strings.Repeat("&eacute;", 20)), html.EscapeString("<a href=\"x\">'&'"))
}
