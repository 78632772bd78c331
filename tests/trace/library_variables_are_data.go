// What the library's packages keep in variables, io.EOF or unicode's tables, is no object of the heap: a program that
// allocates nothing itself begins and ends with the run time's own objects, and with what packages make before main begins.
package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"regexp"
	"strings"
	"time"
	"unicode"
)

var _ = []any{bufio.ErrTooLong, json.Valid, regexp.QuoteMeta, time.UTC, unicode.Han}

func main() {
	var err error = io.EOF
	fmt.Println(err == io.EOF, strings.Contains("heap", "ea"), os.ErrExist != nil)
}
