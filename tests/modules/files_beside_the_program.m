# ex/notes/words
words/words.go:20:2: can inline Load.deferwrap1
$GOROOT/src/sync/atomic/type.go:67:6: can inline atomic.(*Pointer[go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }]).CompareAndSwap
$GOROOT/src/sync/atomic/type.go:64:6: can inline atomic.(*Pointer[go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }]).Swap
$GOROOT/src/sync/atomic/type.go:61:6: can inline atomic.(*Pointer[go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }]).Store
$GOROOT/src/sync/atomic/type.go:58:6: can inline atomic.(*Pointer[go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }]).Load
$GOROOT/src/sync/atomic/type.go:67:6: can inline atomic.(*Pointer[os.dirInfo]).CompareAndSwap
$GOROOT/src/sync/atomic/type.go:64:6: can inline atomic.(*Pointer[os.dirInfo]).Swap
$GOROOT/src/sync/atomic/type.go:61:6: can inline atomic.(*Pointer[os.dirInfo]).Store
$GOROOT/src/sync/atomic/type.go:58:6: can inline atomic.(*Pointer[os.dirInfo]).Load
words/words.go:16:19: inlining call to os.Open
words/words.go:22:28: inlining call to bufio.NewScanner
words/words.go:23:46: inlining call to bufio.(*Scanner).Text
words/words.go:20:15: inlining call to os.(*File).Close
$GOROOT/src/sync/atomic/type.go:67:6: inlining call to atomic.(*Pointer[go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }]).CompareAndSwap
$GOROOT/src/sync/atomic/type.go:64:6: inlining call to atomic.(*Pointer[go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }]).Swap
$GOROOT/src/sync/atomic/type.go:61:6: inlining call to atomic.(*Pointer[go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }]).Store
$GOROOT/src/sync/atomic/type.go:58:6: inlining call to atomic.(*Pointer[go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }]).Load
words/words.go:15:11: leaking param: name
words/words.go:21:27: map[string]*Word{} escapes to heap
words/words.go:22:28: &bufio.Scanner{...} does not escape
words/words.go:23:46: string(bufio.s.token) escapes to heap
words/words.go:25:19: &Word{...} escapes to heap
# ex/notes
./main.go:24:27: can inline main.func1
./main.go:25:14: inlining call to fmt.Println
./main.go:16:14: inlining call to fmt.Println
./main.go:19:13: inlining call to fmt.Println
./main.go:22:13: inlining call to fmt.Println
./main.go:28:40: inlining call to filepath.Join
./main.go:29:12: inlining call to fmt.Printf
./main.go:32:31: inlining call to strings.HasPrefix
./main.go:32:13: inlining call to fmt.Println
./main.go:34:23: inlining call to filepath.Join
./main.go:35:13: inlining call to fmt.Println
./main.go:37:13: inlining call to fmt.Println
./main.go:32:31: inlining call to stringslite.HasPrefix
./main.go:24:32: leaking param: path
./main.go:24:45: leaking param: entry
./main.go:24:64: leaking param: err
./main.go:25:14: ... argument does not escape
./main.go:25:15: path escapes to heap
./main.go:25:32: entry.IsDir() escapes to heap
./main.go:16:14: ... argument does not escape
./main.go:19:13: ... argument does not escape
./main.go:19:17: len(found) escapes to heap
./main.go:19:38: found["the"].Count escapes to heap
./main.go:22:13: ... argument does not escape
./main.go:24:27: func literal does not escape
./main.go:28:40: ... argument does not escape
./main.go:29:12: ... argument does not escape
./main.go:29:24: text escapes to heap
./main.go:32:13: ... argument does not escape
./main.go:32:31: ~r0 escapes to heap
./main.go:32:39: string(source) does not escape
./main.go:34:23: ... argument does not escape
./main.go:35:13: ... argument does not escape
./main.go:35:40: ([]byte)("short") does not escape
./main.go:37:13: ... argument does not escape
./main.go:37:17: len(found) escapes to heap
