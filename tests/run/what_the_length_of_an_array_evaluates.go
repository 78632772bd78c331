// What is evaluated of an array whose length alone is asked for: nothing, unless a call or a receive stands in it.
package main

import "fmt"

type t struct {
	arr [3]int
	p   *[3]int
	in  *t
}

var (
	none  [][3]int
	ptrs  []*[3]int
	np    *t
	nm    map[string]*t
	npp   **[3]int
	zero  int
	iface any
	fn    func() *[3]int
	ch    = make(chan int, 1)
)

func try(name string, f func() int) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println(name, "panics:", r)
		}
	}()
	fmt.Println(name, f())
}

func main() {
	n := 0
	try("&s[0]", func() int {
		for k := range &none[0] {
			n += k
		}
		return n
	})
	try("s[0]", func() int {
		for k := range none[0] {
			n += k
		}
		return n
	})
	try("range s[0]", func() int {
		for range none[0] {
			n++
		}
		return n
	})
	try("ptrs[0]", func() int {
		for k := range ptrs[0] {
			n += k
		}
		return n
	})
	try("*ptrs[0]", func() int {
		for k := range *ptrs[0] {
			n += k
		}
		return n
	})
	try("np.arr", func() int {
		for k := range np.arr {
			n += k
		}
		return n
	})
	try("&np.arr", func() int {
		for k := range &np.arr {
			n += k
		}
		return n
	})
	try("np.p", func() int {
		for k := range np.p {
			n += k
		}
		return n
	})
	try("*np.p", func() int {
		for k := range *np.p {
			n += k
		}
		return n
	})
	try("np.in.arr", func() int {
		for k := range np.in.arr {
			n += k
		}
		return n
	})
	try("nm[x].arr", func() int {
		for k := range nm["x"].arr {
			n += k
		}
		return n
	})
	try("nm[x].p", func() int {
		for k := range nm["x"].p {
			n += k
		}
		return n
	})
	try("*npp", func() int {
		for k := range *npp {
			n += k
		}
		return n
	})
	try("**npp", func() int {
		for k := range **npp {
			n += k
		}
		return n
	})
	try("index", func() int {
		for k := range [2][3]int{}[1/zeroed()] {
			n += k
		}
		return n
	})
	try("index2", func() int {
		var a [2][3]int
		for k := range a[5*zero+7] {
			n += k
		}
		return n
	})
	try("div", func() int {
		var a [2][3]int
		for k := range a[1/zero] {
			n += k
		}
		return n
	})
	try("&div", func() int {
		var a [2][3]int
		for k := range &a[1/zero] {
			n += k
		}
		return n
	})
	try("any", func() int {
		for k := range iface.(*[3]int) {
			n += k
		}
		return n
	})
	try("any array", func() int {
		for k := range iface.([3]int) {
			n += k
		}
		return n
	})
	try("conv", func() int {
		var s []int
		for k := range (*[3]int)(s) {
			n += k
		}
		return n
	})
	try("conv array", func() int {
		var s []int
		for k := range [3]int(s) {
			n += k
		}
		return n
	})
	try("new", func() int {
		for k := range &(make([]t, zero))[0].arr {
			n += k
		}
		return n
	})
	try("make", func() int {
		for k := range make([]t, zero)[0].arr {
			n += k
		}
		return n
	})
	try("literal", func() int {
		for k := range [3]int{none[0][0], 1} {
			n += k
		}
		return n
	})
	try("&literal", func() int {
		for k := range &[3]int{none[0][0], 1} {
			n += k
		}
		return n
	})
	try("len &s[0]", func() int { return len(&none[0]) })
	try("len make", func() int { return len(make([]t, zero)[0].arr) })
	try("len &make", func() int { return len(&make([]t, zero)[0].arr) })
	try("len any", func() int { return len(iface.([3]int)) })
	try("len conv", func() int { var s []int; return len([3]int(s)) })
	try("len literal", func() int { return len([3]int{none[0][0], 1}) })
	try("len recv", func() int { return len([3]int{<-ch0(), 1}) })
	try("cap np", func() int { return cap(np.in.arr) })
}

func ch0() chan int { ch <- 7; return ch }

func zeroed() int { return zero }
