// What an inlined reflect.ValueOf does inside is a matter of the release.
package main

import (
	"fmt"
	"reflect"
)

func kind(x any) reflect.Kind {
	return reflect.ValueOf(x).Kind()
}

func main() {
	v := reflect.ValueOf(3)
	fmt.Println(kind("a"), v.Int())
}
