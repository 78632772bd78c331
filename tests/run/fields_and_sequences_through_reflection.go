package main

import (
	"fmt"
	"reflect"
	"regexp"
	"strconv"
)

type inner struct{ x, X int }
type outer struct {
	inner
	Y int
}
type (
	deep  struct{ Name string }
	mid   struct{ deep }
	left  struct{ mid }
	right struct{ mid }
	both  struct {
		left
		right
	}
)

func tried(f func()) {
	defer func() { fmt.Println(recover()) }()
	f()
}

func main() {
	v := reflect.ValueOf(&outer{}).Elem()
	fmt.Println(v.Field(0).Addr().Elem().Field(1).CanSet(), v.Field(0).Addr().Elem().Field(0).CanSet(), v.Field(0).Addr().CanInterface())
	_, ok := reflect.TypeOf(both{}).FieldByName("Name")
	fmt.Println(ok)
	var none *[3]int
	for x := range reflect.ValueOf(none).Seq() {
		fmt.Print(x, " ")
	}
	fmt.Println()
	m := reflect.ValueOf(map[string]int{"k": 1})
	it := m.MapRange()
	it.Next()
	tried(func() { reflect.ValueOf("").SetIterKey(it) })
	tried(func() { reflect.New(reflect.TypeFor[int]()).Elem().SetIterKey(it) })
	tried(func() { reflect.ValueOf(true).TryRecv() })
	tried(func() { reflect.ValueOf(1).TrySend(reflect.ValueOf(1)) })
	tried(func() { reflect.Append(reflect.ValueOf(struct{ l []int }{}).Field(0), reflect.ValueOf(1)) })
	fmt.Printf("[%*d] [%.*f]\n", (*int)(nil), 1, (*int)(nil), 1.5)
	for _, s := range []string{"0x0p+012345i", "0x0p99999", "0x1p-1074", "0x1p-1075", "0x1p-1076", "0x1.8p-1074"} {
		c, err := strconv.ParseComplex(s, 128)
		f, err2 := strconv.ParseFloat(s, 64)
		fmt.Println(c, err, f, err2)
	}
	for _, p := range []string{`[^a]`, `[\d]`, `\d`, `[[:alpha:]]+`, `^b$`} {
		re, err := regexp.CompilePOSIX(p)
		if err != nil {
			fmt.Println(err)
			continue
		}
		fmt.Println(re.FindAllStringIndex("a\nb\n", -1))
	}
	for _, p := range []string{`^$`, `^a$`, `^a^`, `^`, `a`, `^abc`} {
		fmt.Println(regexp.MustCompile(p).LiteralPrefix())
	}
}
