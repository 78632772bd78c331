package main

import (
	"fmt"
	"maps"
	"math"
	"reflect"
	"regexp"
	"slices"
)

type small int8

func count(yield func(int) bool) { _ = yield(1) && yield(2) && yield(3) }

func try(f func()) {
	defer func() { fmt.Println(recover()) }()
	f()
}

func main() {
	for _, x := range []any{small(3), uint16(2), "h\u00e9", []string{"a", "b"}, &[2]int{7, 8}, count} {
		for v := range reflect.ValueOf(x).Seq() {
			fmt.Print(v.Type(), " ", v, "; ")
			if v.Kind() == reflect.Int && v.Int() == 2 {
				break
			}
		}
		fmt.Println()
	}
	for _, x := range []any{"h\u00e9", [2]string{"a", "b"}, &[2]int{7, 8}, maps.All(map[string]int{"k": 1}), slices.All([]int{4})} {
		for k, v := range reflect.ValueOf(x).Seq2() {
			fmt.Print(k, "=", v, "; ")
		}
		fmt.Println()
	}
	try(func() { reflect.ValueOf(1.5).Seq() })
	try(func() { reflect.ValueOf(5).Seq2() })
	try(func() { reflect.ValueOf(func(int) {}).Seq() })

	minus := math.Copysign(0, -1)
	fmt.Println(reflect.ValueOf(minus).IsZero(), reflect.ValueOf([1]float64{minus}).IsZero(), reflect.ValueOf(complex(minus, 0)).IsZero())
	fmt.Println(reflect.Value{}.Comparable(), reflect.ValueOf([1]any{[]int{}}).Comparable(), reflect.ValueOf([0]any{}).Comparable())
	var it = reflect.ValueOf(map[string]int{"a": 1}).MapRange()
	try(func() { it.Key() })
	try(func() { reflect.New(reflect.TypeFor[string]()).Elem().SetIterKey(it) })

	re := regexp.MustCompile(`(?P<x>hi)\_|(?P<y>bye)`)
	fmt.Println(re.ReplaceAllString("hi_ bye", "<$x${y}>"))
}
