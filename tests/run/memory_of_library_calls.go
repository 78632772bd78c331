// Objects and bytes that calls of the library allocate, in their steady state.
package main

import (
	"bufio"
	"bytes"
	"container/heap"
	"container/list"
	"container/ring"
	"context"
	"encoding/base64"
	"encoding/binary"
	"encoding/hex"
	"errors"
	"flag"
	"fmt"
	"hash/crc32"
	"io"
	"iter"
	"math"
	"math/rand"
	"net/url"
	"os"
	"path/filepath"
	"reflect"
	"runtime"
	"sort"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"time"
	"unicode"
	"unicode/utf8"
)

var m0, m1 runtime.MemStats
var sink any
var sinkI int
var sinkS string

type T0 struct{ x int }

func (t *T0) M() int { return t.x }
func (t T0) V() int  { return t.x }

type T1 struct {
	s string
	m map[int]int
	a [4]int
}
type N0 struct {
	v    int
	next *N0
}
type E0 struct{ s string }

func (e *E0) Error() string { return e.s }

type E1 string

func (e E1) Error() string { return string(e) }

type S0 int

func (s S0) String() string { return "S0!" }

type H0 []int

func (h H0) Len() int           { return len(h) }
func (h H0) Less(i, j int) bool { return h[i] < h[j] }
func (h H0) Swap(i, j int)      { h[i], h[j] = h[j], h[i] }
func (h *H0) Push(x any)        { *h = append(*h, x.(int)) }
func (h *H0) Pop() any          { o := *h; x := o[len(o)-1]; *h = o[:len(o)-1]; return x }

type Stack[T any] struct{ items []T }

func (s *Stack[T]) Push(x T) { s.items = append(s.items, x) }
func gmax[T int | float64](a, b T) T {
	if a > b {
		return a
	}
	return b
}
func gmap[T, U any](s []T, f func(T) U) []U {
	r := make([]U, 0, len(s))
	for _, x := range s {
		r = append(r, f(x))
	}
	return r
}
func gptr[T any](x T) *T  { return &x }
func gany[T any](x T) any { return x }
func seq(n int) iter.Seq[int] {
	return func(yield func(int) bool) {
		for i := 0; i < n; i++ {
			if !yield(i) {
				return
			}
		}
	}
}
func vf(a ...any) { sinkI = len(a) }
func add(i int)   { sinkI += i }
func b2i(b bool) int {
	if b {
		return 1
	}
	return 0
}

func measure(name string, f func()) {
	f()
	f()
	runtime.ReadMemStats(&m0)
	f()
	runtime.ReadMemStats(&m1)
	println(name, m1.Mallocs-m0.Mallocs, m1.TotalAlloc-m0.TotalAlloc)
}

func main() {
	runtime.GOMAXPROCS(1)
	measure("err new", func() { e := errors.New("x"); sink = e })
	measure("err custom", func() { var e error = &E0{"x"}; sink = e })
	measure("err custom v", func() { var e error = E1("x"); sink = e })
	measure("err wrap", func() { sink = fmt.Errorf("w: %w", os.ErrNotExist) })
	measure("err is", func() { sinkI = b2i(errors.Is(fmt.Errorf("w: %w", os.ErrNotExist), os.ErrNotExist)) })
	measure("err as", func() { var e0 *E0; sinkI = b2i(errors.As(fmt.Errorf("w: %w", &E0{"x"}), &e0)) })
	measure("sprint", func() { sinkS = fmt.Sprint("a", 1, 2.5, true) })
	measure("sprintf d", func() { sinkS = fmt.Sprintf("%d", 42) })
	measure("sprintf d var", func() { sinkS = fmt.Sprintf("%d", 4200*len(os.Args)) })
	measure("sprintf s", func() { sinkS = fmt.Sprintf("%s-%s", "a", os.Args[0][:1]) })
	measure("sprintf v struct", func() { sinkS = fmt.Sprintf("%v", T0{1}) })
	measure("sprintf #v struct", func() {
		sinkS = fmt.Sprintf("%#v", struct {
			A int
			B string
		}{1, "x"})
	})
	measure("sprintf map", func() { sinkS = fmt.Sprintf("%v", map[string]int{"a": 1, "b": 2}) })
	measure("sprintf slice", func() { sinkS = fmt.Sprintf("%v", []int{1, 2, 3}) })
	measure("sprintf strs", func() { sinkS = fmt.Sprintf("%v", []string{"a", "b"}) })
	measure("sprintf ptr struct", func() { sinkS = fmt.Sprintf("%v", &T0{1}) })
	measure("sprintf T", func() { sinkS = fmt.Sprintf("%T", T0{1}) })
	measure("sprintf q", func() { sinkS = fmt.Sprintf("%q", "hi") })
	measure("sprintf x", func() { sinkS = fmt.Sprintf("%x", "hi") })
	measure("sprintf f", func() { sinkS = fmt.Sprintf("%6.2f", 3.14159) })
	measure("sprintf err", func() { sinkS = fmt.Sprintf("%v", errors.New("x")) })
	measure("sprintf stringer", func() { sinkS = fmt.Sprintf("%v", S0(3)) })
	measure("sprintf nested", func() { sinkS = fmt.Sprintf("%v", []T0{{1}, {2}}) })
	measure("sprintf iface slice", func() { sinkS = fmt.Sprintf("%v", []any{1, "a", nil}) })
	measure("sprintf 5w", func() { sinkS = fmt.Sprintf("%5d|%-5s|%05d", 1, "a", 3) })
	measure("sprintf t", func() { sinkS = fmt.Sprintf("%t %c %U", true, 'x', 'y') })
	measure("sprintf p nil", func() { sinkS = fmt.Sprintf("%v %p", nil, nil) })
	measure("sprintln", func() { sinkS = fmt.Sprintln("a", 1) })
	measure("itoa", func() { sinkS = strconv.Itoa(123456) })
	measure("itoa small", func() { sinkS = strconv.Itoa(42) })
	measure("formatint", func() { sinkS = strconv.FormatInt(-123456, 16) })
	measure("formatfloat", func() { sinkS = strconv.FormatFloat(3.14159, 'g', -1, 64) })
	measure("quote", func() { sinkS = strconv.Quote("hello\n") })
	measure("unquote", func() { sinkS, _ = strconv.Unquote(`"hello\n"`) })
	measure("atoi err", func() { _, e := strconv.Atoi("abc"); sink = e })
	measure("parsebool err", func() { _, e := strconv.ParseBool("abc"); sink = e })
	measure("parsefloat err", func() { _, e := strconv.ParseFloat("abc", 64); sink = e })
	measure("parseint range", func() { _, e := strconv.ParseInt("99999999999999999999", 10, 64); sink = e })
	measure("appendint", func() { b := strconv.AppendInt(nil, 12345, 10); sink = b })
	measure("builder", func() {
		var sb strings.Builder
		for i := 0; i < 100; i++ {
			sb.WriteByte('x')
		}
		sinkS = sb.String()
	})
	measure("builder grow", func() {
		var sb strings.Builder
		sb.Grow(100)
		for i := 0; i < 100; i++ {
			sb.WriteString("x")
		}
		sinkS = sb.String()
	})
	measure("builder rune", func() {
		var sb strings.Builder
		for i := 0; i < 10; i++ {
			sb.WriteRune(0x4e16)
		}
		sinkS = sb.String()
	})
	measure("split", func() { sink = strings.Split("a,b,c,d", ",") })
	measure("splitn", func() { sink = strings.SplitN("a,b,c,d", ",", 2) })
	measure("fields", func() { sink = strings.Fields("  a b  c ") })
	measure("join", func() { sinkS = strings.Join([]string{"a", "b", "c"}, ", ") })
	measure("repeat", func() { sinkS = strings.Repeat("ab", 20) })
	measure("replace", func() { sinkS = strings.Replace("aaa", "a", "bb", 2) })
	measure("replaceall", func() { sinkS = strings.ReplaceAll("aaa", "a", "bb") })
	measure("upper", func() { sinkS = strings.ToUpper("hello") })
	measure("upper same", func() { sinkS = strings.ToUpper("HELLO") })
	measure("lower", func() { sinkS = strings.ToLower("HeLLo") })
	measure("lower uni", func() { sinkS = strings.ToLower("ÄÖ") })
	measure("title", func() { sinkS = strings.Title("hello world") })
	measure("map fn", func() { sinkS = strings.Map(func(r rune) rune { return r + 1 }, "hello") })
	measure("trim", func() { sinkS = strings.Trim("xxhixx", "x") })
	measure("trimspace", func() { sinkS = strings.TrimSpace(" hi ") })
	measure("fieldsfunc", func() { sink = strings.FieldsFunc("a1b2c", func(r rune) bool { return r < 'a' }) })
	measure("cut", func() { sinkS, _, _ = strings.Cut("a=b", "=") })
	measure("newreader", func() { r := strings.NewReader("abc"); b, _ := io.ReadAll(r); sink = b })
	measure("bytes buffer", func() { var b bytes.Buffer; b.WriteString("hello"); b.WriteByte('x'); sinkS = b.String() })
	measure("bytes buffer big", func() {
		var b bytes.Buffer
		for i := 0; i < 1000; i++ {
			b.WriteString("hello")
		}
		sinkI = b.Len()
	})
	measure("bytes newbuf", func() { b := bytes.NewBufferString("hello"); sinkS = b.String() })
	measure("bytes upper", func() { sink = bytes.ToUpper([]byte("hello")) })
	measure("bytes split", func() { sink = bytes.Split([]byte("a,b,c"), []byte(",")) })
	measure("bytes join", func() { sink = bytes.Join([][]byte{{'a'}, {'b'}}, []byte(",")) })
	measure("bytes repeat", func() { sink = bytes.Repeat([]byte("ab"), 10) })
	measure("bytes equal", func() { sinkI = b2i(bytes.Equal([]byte("a"), []byte("b"))) })
	measure("bufio scanner", func() {
		s := bufio.NewScanner(strings.NewReader("a\nb\nc\n"))
		for s.Scan() {
			sinkS = s.Text()
		}
	})
	measure("bufio words", func() {
		s := bufio.NewScanner(strings.NewReader("a b c"))
		s.Split(bufio.ScanWords)
		for s.Scan() {
			sinkS = s.Text()
		}
	})
	measure("bufio reader", func() { r := bufio.NewReader(strings.NewReader("a\nb\n")); sinkS, _ = r.ReadString('\n') })
	measure("bufio writer", func() { w := bufio.NewWriter(io.Discard); fmt.Fprintf(w, "%d", 5); w.Flush() })
	measure("sort ints", func() { s := []int{3, 1, 2}; sort.Ints(s); sinkI = s[0] })
	measure("sort slice", func() { s := []int{3, 1, 2}; sort.Slice(s, func(i, j int) bool { return s[i] < s[j] }); sinkI = s[0] })
	measure("sort stable", func() {
		s := []int{3, 1, 2}
		sort.SliceStable(s, func(i, j int) bool { return s[i] < s[j] })
		sinkI = s[0]
	})
	measure("sort sort", func() { s := []int{3, 1, 2}; sort.Sort(sort.IntSlice(s)); sinkI = s[0] })
	measure("sort reverse", func() { s := []int{3, 1, 2}; sort.Sort(sort.Reverse(sort.IntSlice(s))); sinkI = s[0] })
	measure("sort search", func() { sinkI = sort.SearchInts([]int{1, 2, 3}, 2) })
	measure("heap", func() { h := &H0{3, 1, 2}; heap.Init(h); heap.Push(h, 4); sinkI = heap.Pop(h).(int) })
	measure("list", func() { l := list.New(); l.PushBack(1); l.PushFront(2); sinkI = l.Len() })
	measure("ring", func() { r := ring.New(3); sinkI = r.Len() })
	measure("mutex", func() { var mu sync.Mutex; mu.Lock(); sinkI++; mu.Unlock() })
	measure("rwmutex", func() { var mu sync.RWMutex; mu.RLock(); sinkI++; mu.RUnlock() })
	measure("once", func() { var o sync.Once; o.Do(func() { sinkI++ }) })
	measure("oncefunc", func() { f := sync.OnceValue(func() int { return 3 }); sinkI = f() })
	measure("pool", func() { p := sync.Pool{New: func() any { return new([64]byte) }}; x := p.Get(); p.Put(x) })
	measure("atomic", func() { var a atomic.Int64; a.Add(2); sinkI = int(a.Load()) })
	measure("atomic value", func() { var v atomic.Value; v.Store("x"); sinkS = v.Load().(string) })
	measure("atomic ptr", func() { var v atomic.Pointer[T0]; v.Store(&T0{1}); sinkI = v.Load().x })
	measure("ctx cancel", func() { c, f := context.WithCancel(context.Background()); f(); sink = c })
	measure("ctx value", func() { c := context.WithValue(context.Background(), "k", "v"); sink = c.Value("k") })
	measure("ctx timeout", func() { c, f := context.WithTimeout(context.Background(), time.Hour); f(); sink = c })
	measure("time now", func() { t := time.Now(); sink = t })
	measure("time fmt", func() { sinkS = time.Unix(0, 0).UTC().Format(time.RFC3339) })
	measure("time fmt2", func() { sinkS = time.Unix(0, 0).UTC().Format("Jan 2, 2006 at 3:04pm (MST)") })
	measure("time parse", func() { t, _ := time.Parse("2006-01-02", "2020-03-04"); sinkI = t.Day() })
	measure("dur str", func() { sinkS = (90 * time.Second).String() })
	measure("time date", func() { t := time.Date(2020, 1, 2, 3, 4, 5, 6, time.UTC); sinkS = t.String() })
	measure("rand", func() { r := rand.New(rand.NewSource(1)); sinkI = r.Intn(10) })
	measure("rand perm", func() { r := rand.New(rand.NewSource(1)); sink = r.Perm(5) })
	measure("reflect typeof", func() { sinkS = reflect.TypeOf(T0{}).String() })
	measure("reflect valueof", func() { v := reflect.ValueOf(T0{3}); sinkI = int(v.Field(0).Int()) })
	measure("reflect set", func() { x := 3; reflect.ValueOf(&x).Elem().SetInt(5); sinkI = x })
	measure("reflect deep", func() { sinkI = b2i(reflect.DeepEqual([]int{1, 2}, []int{1, 2})) })
	measure("hex", func() { sinkS = hex.EncodeToString([]byte("abc")) })
	measure("base64", func() { sinkS = base64.StdEncoding.EncodeToString([]byte("hello world")) })
	measure("crc32", func() { sinkI = int(crc32.ChecksumIEEE([]byte("abc"))) })
	measure("url", func() { u, _ := url.Parse("http://a.com/b?c=d"); sinkS = u.Host })
	measure("queryescape", func() { sinkS = url.QueryEscape("a b&c") })
	measure("filepath join", func() { sinkS = filepath.Join("a", "b", "../c") })
	measure("filepath base", func() { sinkS = filepath.Base("/a/b.txt") })
	measure("unicode", func() { sinkI = b2i(unicode.IsUpper('A')) })
	measure("utf8", func() { sinkI = utf8.RuneCountInString("héllo") })
	measure("binary", func() { b := make([]byte, 8); binary.LittleEndian.PutUint64(b, 5); sinkI = int(b[0]) })
	measure("math", func() { sinkI = int(math.Sqrt(float64(len(os.Args)))) })
	measure("flag", func() {
		fs := flag.NewFlagSet("x", flag.ContinueOnError)
		n := fs.Int("n", 1, "u")
		fs.Parse([]string{"-n", "3"})
		sinkI = *n
	})
	measure("weak ifaces", func() { var w io.Writer = io.Discard; fmt.Fprint(w, "x") })
	measure("finalizer", func() { p := new([4]int); runtime.SetFinalizer(p, func(*[4]int) {}); sink = p })
	measure("uuid like", func() { b := make([]byte, 16); sinkS = fmt.Sprintf("%x-%x", b[:4], b[4:]) })
}
