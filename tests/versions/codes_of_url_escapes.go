// How the kinds of escapes are numbered inside net/url is a matter of the release; so are the lines of its files.
package main

import (
	"fmt"
	"net/url"
	"regexp"
)

func main() {
	text, err := url.QueryUnescape("a%20b")
	fmt.Println(text, err)
	text, err = url.PathUnescape("a%20b")
	fmt.Println(text, err)
	match := regexp.MustCompile("a").MatchString
	fmt.Println(match("b"))
}
