# example.com/errs/store
store/store.go:9:6: can inline New
store/store.go:11:6: can inline (*Store).Get
store/store.go:5:29: inlining call to errors.New
store/store.go:9:10: leaking param: m
store/store.go:9:44: &Store{...} escapes to heap
store/store.go:11:7: s does not escape
store/store.go:11:21: k does not escape
# example.com/errs/valid
valid/valid.go:15:6: can inline (*Error).Error
valid/valid.go:16:6: can inline (*Error).Unwrap
valid/valid.go:8:26: inlining call to errors.New
valid/valid.go:25:20: inlining call to fmt.Errorf
valid/valid.go:25:20: inlining call to errors.New
valid/valid.go:15:7: leaking param content: e
valid/valid.go:15:56: e.Field + ": " + e.Err.Error() escapes to heap
valid/valid.go:16:7: leaking param: e to result ~r0 level=1
valid/valid.go:21:10: &Error{...} escapes to heap
valid/valid.go:23:9: "unlucky" escapes to heap
valid/valid.go:25:20: ... argument does not escape
valid/valid.go:25:34: &Error{...} escapes to heap
valid/valid.go:25:20: &errors.errorString{...} escapes to heap
# example.com/errs
$GOROOT/src/sync/atomic/type.go:67:6: can inline atomic.(*Pointer[go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }]).CompareAndSwap
$GOROOT/src/sync/atomic/type.go:64:6: can inline atomic.(*Pointer[go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }]).Swap
$GOROOT/src/sync/atomic/type.go:61:6: can inline atomic.(*Pointer[go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }]).Store
$GOROOT/src/sync/atomic/type.go:58:6: can inline atomic.(*Pointer[go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }]).Load
$GOROOT/src/sync/atomic/type.go:67:6: can inline atomic.(*Pointer[os.dirInfo]).CompareAndSwap
$GOROOT/src/sync/atomic/type.go:64:6: can inline atomic.(*Pointer[os.dirInfo]).Swap
$GOROOT/src/sync/atomic/type.go:61:6: can inline atomic.(*Pointer[os.dirInfo]).Store
$GOROOT/src/sync/atomic/type.go:58:6: can inline atomic.(*Pointer[os.dirInfo]).Load
./main.go:18:17: inlining call to store.(*Store).Get
./main.go:20:20: inlining call to fmt.Errorf
./main.go:20:20: inlining call to errors.New
./main.go:15:20: inlining call to fmt.Errorf
./main.go:15:20: inlining call to errors.New
./main.go:26:16: inlining call to store.New
./main.go:32:15: inlining call to fmt.Println
./main.go:34:15: inlining call to fmt.Println
./main.go:36:15: inlining call to fmt.Println
./main.go:38:15: inlining call to fmt.Println
./main.go:41:23: inlining call to errors.Join
$GOROOT/src/sync/atomic/type.go:67:6: inlining call to atomic.(*Pointer[go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }]).CompareAndSwap
$GOROOT/src/sync/atomic/type.go:64:6: inlining call to atomic.(*Pointer[go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }]).Swap
$GOROOT/src/sync/atomic/type.go:61:6: inlining call to atomic.(*Pointer[go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }]).Store
$GOROOT/src/sync/atomic/type.go:58:6: inlining call to atomic.(*Pointer[go.shape.struct { os.mu sync.Mutex; os.buf *[]uint8; os.nbuf int; os.bufp int }]).Load
./main.go:12:11: s does not escape
./main.go:12:27: leaking param: key
./main.go:13:8: func literal does not escape
./main.go:15:20: ... argument does not escape
./main.go:15:20: &errors.errorString{...} escapes to heap
./main.go:20:20: ... argument does not escape
./main.go:20:36: key escapes to heap
./main.go:20:20: &errors.errorString{...} escapes to heap
./main.go:29:7: moved to heap: ve
./main.go:26:31: map[string]int{...} does not escape
./main.go:26:16: &store.Store{...} does not escape
./main.go:27:28: []string{...} does not escape
./main.go:32:15: ... argument does not escape
./main.go:32:16: k escapes to heap
./main.go:32:19: "ok" escapes to heap
./main.go:34:15: ... argument does not escape
./main.go:34:16: k escapes to heap
./main.go:34:19: "invalid:" escapes to heap
./main.go:34:33: ve.Field escapes to heap
./main.go:36:15: ... argument does not escape
./main.go:36:16: k escapes to heap
./main.go:36:19: "missing:" escapes to heap
./main.go:38:15: ... argument does not escape
./main.go:38:16: k escapes to heap
./main.go:38:19: "other:" escapes to heap
./main.go:41:23: ... argument does not escape
./main.go:41:23: &errors.joinError{...} escapes to heap
./main.go:41:23: make([]error, 0, errors.n) escapes to heap
./main.go:41:23: append escapes to heap
./main.go:42:15: ... argument does not escape
