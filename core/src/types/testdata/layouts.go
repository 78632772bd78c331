// Writes layouts.txt: random types with the size, alignment, pointer bytes, pointer words and field offsets gc gives them.
// Run: go run layouts.go > main.go && go run main.go > layouts.txt
package main

import (
	"fmt"
	"math/rand"
	"strings"
)

var rng = rand.New(rand.NewSource(7))

var basics = []string{"bool", "int8", "int16", "int32", "int64", "int", "uint8", "uint16", "uint32", "uint64", "uint", "uintptr",
	"float32", "float64", "complex64", "complex128", "string", "byte", "rune", "unsafe.Pointer", "error", "any", "struct{}"}

func typ(depth int) string {
	if depth == 0 || rng.Intn(3) == 0 {
		return basics[rng.Intn(len(basics))]
	}
	switch rng.Intn(10) {
	case 0:
		return "*" + typ(depth-1)
	case 1:
		return "[]" + typ(depth-1)
	case 2:
		return fmt.Sprintf("[%d]%s", rng.Intn(5), typ(depth-1))
	case 3:
		return "map[string]" + typ(depth-1)
	case 4:
		return "chan " + typ(depth-1)
	case 5:
		return "func(" + typ(depth-1) + ")"
	case 6:
		return "interface{ M() }"
	}
	var fields []string
	for i, n := 0, rng.Intn(6); i < n; i++ {
		fields = append(fields, fmt.Sprintf("f%d %s", i, typ(depth-1)))
	}
	return "struct{ " + strings.Join(fields, "; ") + " }"
}

func main() {
	fmt.Print(`package main

import (
	"fmt"
	"reflect"
	"strings"
	"unsafe"
)

var _ unsafe.Pointer

type rtype struct {
	size, ptrBytes uintptr
	hash           uint32
	tflag          uint8
	align, field   uint8
	kind           uint8
	equal          func(unsafe.Pointer, unsafe.Pointer) bool
	gcData         *byte
}

func show(x any, text string) {
	t := reflect.TypeOf(x).Elem()
	r := (*rtype)((*[2]unsafe.Pointer)(unsafe.Pointer(&t))[1])
	var words []string
	for i := uintptr(0); i < r.ptrBytes/8; i++ {
		if *(*byte)(unsafe.Add(unsafe.Pointer(r.gcData), i/8))>>(i%8)&1 != 0 {
			words = append(words, fmt.Sprint(i*8))
		}
	}
	var offsets []string
	if t.Kind() == reflect.Struct {
		for i := 0; i < t.NumField(); i++ {
			offsets = append(offsets, fmt.Sprint(t.Field(i).Offset))
		}
	}
	fmt.Printf("%s\t%d\t%d\t%d\t%s\t%s\n", text, t.Size(), t.Align(), r.ptrBytes, strings.Join(words, ","), strings.Join(offsets, ","))
}

func main() {
`)
	for i := 0; i < 600; i++ {
		t := typ(3)
		fmt.Printf("\tshow((*%s)(nil), %q)\n", t, t)
	}
	fmt.Println("}")
}
