bodies_of_a_release.go:18:6: cannot inline numbers: function too complex: cost 204 exceeds budget 80
$GOROOT/src/iter/iter.go:261:6: cannot inline iter.Pull[go.shape.string]: function too complex: cost 122 exceeds budget 80
$GOROOT/src/iter/iter.go:271:15: cannot inline iter.Pull[go.shape.string].func1: unhandled op DEFER
$GOROOT/src/iter/iter.go:277:12: can inline iter.Pull[go.shape.string].func1.1 with cost 211 as: func(go.shape.string) bool { if iter.pull.done { return false }; if !iter.pull.yieldNext { panic("iter.Pull: yield called again before next") }; iter.pull.yieldNext = false; iter.pull.v, iter.pull.ok = iter.v1, true; race.Release(unsafe.Pointer(&iter.pull.racer)); iter.coroswitch(iter.c); race.Acquire(unsafe.Pointer(&iter.pull.racer)); return !iter.pull.done }
$GOROOT/src/iter/iter.go:292:9: cannot inline iter.Pull[go.shape.string].func1.2: call to recover
$GOROOT/src/iter/iter.go:306:9: can inline iter.Pull[go.shape.string].func2 with cost 338 as: func() (go.shape.string, bool) { race.Write(unsafe.Pointer(&iter.pull.racer)); if iter.pull.done { return  }; if iter.pull.yieldNext { panic("iter.Pull: next called again before yield") }; iter.pull.yieldNext = true; race.Release(unsafe.Pointer(&iter.pull.racer)); iter.coroswitch(iter.c); race.Acquire(unsafe.Pointer(&iter.pull.racer)); if iter.pull.panicValue != nil { if iter.pull.panicValue == iter.goexitPanicValue { runtime.Goexit() } else { panic(iter.pull.panicValue) } }; return iter.pull.v, iter.pull.ok }
$GOROOT/src/iter/iter.go:331:9: can inline iter.Pull[go.shape.string].func3 with cost 327 as: func() { race.Write(unsafe.Pointer(&iter.pull.racer)); if !iter.pull.done { iter.pull.done = true; race.Release(unsafe.Pointer(&iter.pull.racer)); iter.coroswitch(iter.c); race.Acquire(unsafe.Pointer(&iter.pull.racer)); if iter.pull.panicValue != nil { if iter.pull.panicValue == iter.goexitPanicValue { runtime.Goexit() } else { panic(iter.pull.panicValue) } } } }
$GOROOT/src/iter/iter.go:376:6: cannot inline iter.Pull2[go.shape.string,go.shape.[]int]: function too complex: cost 122 exceeds budget 80
$GOROOT/src/iter/iter.go:387:15: cannot inline iter.Pull2[go.shape.string,go.shape.[]int].func1: unhandled op DEFER
$GOROOT/src/iter/iter.go:393:12: can inline iter.Pull2[go.shape.string,go.shape.[]int].func1.1 with cost 214 as: func(go.shape.string, go.shape.[]int) bool { if iter.pull.done { return false }; if !iter.pull.yieldNext { panic("iter.Pull2: yield called again before next") }; iter.pull.yieldNext = false; iter.pull.k, iter.pull.v, iter.pull.ok = iter.k1, iter.v1, true; race.Release(unsafe.Pointer(&iter.pull.racer)); iter.coroswitch(iter.c); race.Acquire(unsafe.Pointer(&iter.pull.racer)); return !iter.pull.done }
$GOROOT/src/iter/iter.go:408:9: cannot inline iter.Pull2[go.shape.string,go.shape.[]int].func1.2: call to recover
$GOROOT/src/iter/iter.go:423:9: can inline iter.Pull2[go.shape.string,go.shape.[]int].func2 with cost 340 as: func() (go.shape.string, go.shape.[]int, bool) { race.Write(unsafe.Pointer(&iter.pull.racer)); if iter.pull.done { return  }; if iter.pull.yieldNext { panic("iter.Pull2: next called again before yield") }; iter.pull.yieldNext = true; race.Release(unsafe.Pointer(&iter.pull.racer)); iter.coroswitch(iter.c); race.Acquire(unsafe.Pointer(&iter.pull.racer)); if iter.pull.panicValue != nil { if iter.pull.panicValue == iter.goexitPanicValue { runtime.Goexit() } else { panic(iter.pull.panicValue) } }; return iter.pull.k, iter.pull.v, iter.pull.ok }
$GOROOT/src/iter/iter.go:448:9: can inline iter.Pull2[go.shape.string,go.shape.[]int].func3 with cost 327 as: func() { race.Write(unsafe.Pointer(&iter.pull.racer)); if !iter.pull.done { iter.pull.done = true; race.Release(unsafe.Pointer(&iter.pull.racer)); iter.coroswitch(iter.c); race.Acquire(unsafe.Pointer(&iter.pull.racer)); if iter.pull.panicValue != nil { if iter.pull.panicValue == iter.goexitPanicValue { runtime.Goexit() } else { panic(iter.pull.panicValue) } } } }
bodies_of_a_release.go:23:6: cannot inline pulled: unhandled op DEFER
$GOROOT/src/sync/oncefunc.go:46:6: can inline sync.OnceValue[go.shape.string] with cost 24 as: func(*[4]uintptr, func() go.shape.string) func() go.shape.string { sync.d := struct { sync.f func() go.shape.string; sync.once sync.Once; sync.valid bool; sync.p any; sync.result go.shape.string }{...}; return func literal }
$GOROOT/src/sync/oncefunc.go:57:9: can inline sync.OnceValue[go.shape.string].func1 with cost 101 as: func() go.shape.string { (*sync.Once).Do(sync.d.once, func literal); if !sync.d.valid { panic(sync.d.p) }; return sync.d.result }
$GOROOT/src/sync/oncefunc.go:58:13: cannot inline sync.OnceValue[go.shape.string].func1.1: unhandled op DEFER
$GOROOT/src/sync/oncefunc.go:59:10: cannot inline sync.OnceValue[go.shape.string].func1.1.1: call to recover
bodies_of_a_release.go:33:24: can inline once.func1 with cost 2 as: func() string { return "one" }
$GOROOT/src/sync/oncefunc.go:80:6: can inline sync.OnceValues[go.shape.string,go.shape.interface { Error() string }] with cost 24 as: func(*[5]uintptr, func() (go.shape.string, go.shape.interface { Error() string })) func() (go.shape.string, go.shape.interface { Error() string }) { sync.d := struct { sync.f func() (go.shape.string, go.shape.interface { Error() string }); sync.once sync.Once; sync.valid bool; sync.p any; sync.r1 go.shape.string; sync.r2 go.shape.interface { Error() string } }{...}; return func literal }
$GOROOT/src/sync/oncefunc.go:92:9: can inline sync.OnceValues[go.shape.string,go.shape.interface { Error() string }].func1 with cost 103 as: func() (go.shape.string, go.shape.interface { Error() string }) { (*sync.Once).Do(sync.d.once, func literal); if !sync.d.valid { panic(sync.d.p) }; return sync.d.r1, sync.d.r2 }
$GOROOT/src/sync/oncefunc.go:93:13: cannot inline sync.OnceValues[go.shape.string,go.shape.interface { Error() string }].func1.1: unhandled op DEFER
$GOROOT/src/sync/oncefunc.go:94:10: cannot inline sync.OnceValues[go.shape.string,go.shape.interface { Error() string }].func1.1.1: call to recover
bodies_of_a_release.go:32:6: cannot inline once: function too complex: cost 94 exceeds budget 80
bodies_of_a_release.go:34:30: can inline once.func2 with cost 21 as: func() (string, error) { return one(), nil }
bodies_of_a_release.go:37:6: cannot inline fields: function too complex: cost 242 exceeds budget 80
bodies_of_a_release.go:38:2: can inline fields-range1 with cost 24 as: func([]byte) bool { #tmpState := #state1; #state1 = 2; if #tmpState != 1 { runtime.panicrangestate(#tmpState) }; n += len(x); #state1 = 1; return true }
bodies_of_a_release.go:41:2: can inline fields-range2 with cost 24 as: func(string) bool { #tmpState := #state2; #state2 = 2; if #tmpState != 1 { runtime.panicrangestate(#tmpState) }; n += len(x); #state2 = 1; return true }
bodies_of_a_release.go:47:6: cannot inline texts: function too complex: cost 397 exceeds budget 80
bodies_of_a_release.go:54:6: can inline line with cost 72 as: func(*textproto.Reader) error { _, message, err := int(.autotmp_4), .autotmp_5, .autotmp_6; println(message); return err }
bodies_of_a_release.go:60:6: cannot inline streams: function too complex: cost 198 exceeds budget 80
bodies_of_a_release.go:68:6: cannot inline sponge: function too complex: cost 505 exceeds budget 80
bodies_of_a_release.go:84:6: can inline streamsOf with cost 26 as: func(func() (string, error)) string { s, _ := string(.autotmp_3), .autotmp_4; return s }
bodies_of_a_release.go:78:6: cannot inline main: function too complex: cost 370 exceeds budget 80
$GOROOT/src/sync/oncefunc.go:80:6: can inline sync.OnceValues[string,error] with cost 30 as: func(func() (string, error)) func() (string, error) { return sync.OnceValues[go.shape.string,go.shape.interface { Error() string }](&sync..dict.OnceValues[string,error], sync.f) }
$GOROOT/src/sync/oncefunc.go:46:6: can inline sync.OnceValue[string] with cost 30 as: func(func() string) func() string { return sync.OnceValue[go.shape.string](&sync..dict.OnceValue[string], sync.f) }
$GOROOT/src/iter/iter.go:376:6: can inline iter.Pull2[string,[]int] with cost 72 as: func(iter.Seq2[string,[]int]) (func() (string, []int, bool), func()) { return .autotmp_3, .autotmp_4 }
$GOROOT/src/iter/iter.go:261:6: can inline iter.Pull[string] with cost 72 as: func(iter.Seq[string]) (func() (string, bool), func()) { return .autotmp_3, .autotmp_4 }
bodies_of_a_release.go:19:31: inlining call to big.(*Int).SetBits
bodies_of_a_release.go:20:18: inlining call to big.(*Int).Lsh
bodies_of_a_release.go:20:29: inlining call to big.(*Int).Sqrt
bodies_of_a_release.go:19:31: inlining call to big.nat.norm
$GOROOT/src/sync/oncefunc.go:58:12: inlining call to sync.(*Once).Do
$GOROOT/src/sync/oncefunc.go:58:12: inlining call to atomic.(*Bool).Load
$GOROOT/src/sync/oncefunc.go:93:12: inlining call to sync.(*Once).Do
$GOROOT/src/sync/oncefunc.go:93:12: inlining call to atomic.(*Bool).Load
bodies_of_a_release.go:33:23: inlining call to sync.OnceValue[go.shape.string]
bodies_of_a_release.go:34:29: inlining call to sync.OnceValues[go.shape.string,go.shape.interface { Error() string }]
bodies_of_a_release.go:38:36: inlining call to bytes.FieldsFuncSeq
$GOROOT/src/bytes/iter.go:117:9: can inline bytes.FieldsFuncSeq.func1 with cost 199 as: func(func([]byte) bool) { bytes.start := -1; for loop; if bytes.start >= 0 { bytes.yield(bytes.s[bytes.start:len(bytes.s):len(bytes.s)]) } }
bodies_of_a_release.go:38:2: inlining call to bytes.FieldsFuncSeq.func1
bodies_of_a_release.go:41:38: inlining call to strings.FieldsFuncSeq
$GOROOT/src/strings/iter.go:117:9: can inline strings.FieldsFuncSeq.func1 with cost 197 as: func(func(string) bool) { strings.start := -1; for loop; if strings.start >= 0 { strings.yield(strings.s[strings.start:]) } }
bodies_of_a_release.go:41:2: inlining call to strings.FieldsFuncSeq.func1
bodies_of_a_release.go:38:2: inlining call to utf8.DecodeRune
bodies_of_a_release.go:38:2: inlining call to fields-range1
bodies_of_a_release.go:38:2: inlining call to fields-range1
bodies_of_a_release.go:41:2: inlining call to utf8.DecodeRuneInString
bodies_of_a_release.go:41:2: inlining call to fields-range2
bodies_of_a_release.go:41:2: inlining call to fields-range2
bodies_of_a_release.go:48:19: inlining call to regexp.(*Regexp).MatchString
bodies_of_a_release.go:49:22: inlining call to regexp.(*Regexp).FindIndex
bodies_of_a_release.go:49:45: inlining call to regexp.(*Regexp).FindStringIndex
bodies_of_a_release.go:49:68: inlining call to regexp.(*Regexp).FindReaderIndex
bodies_of_a_release.go:49:92: inlining call to strconv.AppendFloat
bodies_of_a_release.go:48:19: inlining call to regexp.(*Regexp).doMatch
bodies_of_a_release.go:69:18: inlining call to sha3.New256
bodies_of_a_release.go:71:24: inlining call to sha3.NewCSHAKE128
bodies_of_a_release.go:73:9: inlining call to sha3.(*SHA3).Reset
bodies_of_a_release.go:74:44: inlining call to sha3.(*SHA3).Size
bodies_of_a_release.go:74:59: inlining call to sha3.(*SHAKE).BlockSize
bodies_of_a_release.go:75:35: inlining call to sha3.SumSHAKE256
bodies_of_a_release.go:69:18: inlining call to sha3.New256
bodies_of_a_release.go:71:24: inlining call to sha3.NewCShake128
bodies_of_a_release.go:73:9: inlining call to sha3.(*SHA3).init
bodies_of_a_release.go:73:9: inlining call to sha3.(*Digest).Reset
bodies_of_a_release.go:74:44: inlining call to sha3.(*SHA3).init
bodies_of_a_release.go:74:44: inlining call to sha3.(*Digest).Size
bodies_of_a_release.go:74:59: inlining call to sha3.(*SHAKE).init
bodies_of_a_release.go:74:59: inlining call to sha3.(*SHAKE).BlockSize
bodies_of_a_release.go:73:9: inlining call to sha3.(*Digest).Size
bodies_of_a_release.go:73:9: inlining call to sha3.New256
bodies_of_a_release.go:74:44: inlining call to sha3.(*Digest).Size
bodies_of_a_release.go:74:44: inlining call to sha3.New256
bodies_of_a_release.go:74:59: inlining call to sha3.(*SHAKE).Size
bodies_of_a_release.go:74:59: inlining call to sha3.NewSHAKE256
bodies_of_a_release.go:74:59: inlining call to sha3.(*Digest).BlockSize
bodies_of_a_release.go:73:9: inlining call to sha3.New256
bodies_of_a_release.go:74:44: inlining call to sha3.New256
bodies_of_a_release.go:74:59: inlining call to sha3.(*Digest).Size
bodies_of_a_release.go:74:59: inlining call to sha3.NewShake256
bodies_of_a_release.go:79:28: inlining call to big.NewInt
bodies_of_a_release.go:79:43: inlining call to big.NewInt
bodies_of_a_release.go:79:55: inlining call to big.(*Int).String
bodies_of_a_release.go:81:28: inlining call to streamsOf
bodies_of_a_release.go:79:55: inlining call to big.(*Int).Text
$GOROOT/src/sync/oncefunc.go:80:6: inlining call to sync.OnceValues[go.shape.string,go.shape.interface { Error() string }]
$GOROOT/src/sync/oncefunc.go:46:6: inlining call to sync.OnceValue[go.shape.string]
bodies_of_a_release.go:20:29: "square root of negative number" escapes to heap in numbers:
bodies_of_a_release.go:20:29:   flow: {heap} ← &{storage for "square root of negative number"}:
bodies_of_a_release.go:20:29:     from "square root of negative number" (spill) at bodies_of_a_release.go:20:29
bodies_of_a_release.go:20:29:     from panic("square root of negative number") (call parameter) at bodies_of_a_release.go:20:29
bodies_of_a_release.go:19:42: []big.Word{...} escapes to heap in numbers:
bodies_of_a_release.go:19:42:   flow: big.abs ← &{storage for []big.Word{...}}:
bodies_of_a_release.go:19:42:     from []big.Word{...} (spill) at bodies_of_a_release.go:19:42
bodies_of_a_release.go:19:42:     from big.z, big.abs := new(big.Int), []big.Word{...} (assign-pair) at bodies_of_a_release.go:19:31
bodies_of_a_release.go:19:42:   flow: big.z ← big.abs:
bodies_of_a_release.go:19:42:     from big.z := big.nat(big.abs) (assign-pair) at bodies_of_a_release.go:19:31
bodies_of_a_release.go:19:42:   flow: ~r0 ← big.z:
bodies_of_a_release.go:19:42:     from big.z[0:big.i] (slice) at bodies_of_a_release.go:19:31
bodies_of_a_release.go:19:42:     from ~r0 = big.z[0:big.i] (assign-pair) at bodies_of_a_release.go:19:31
bodies_of_a_release.go:19:42:   flow: {heap} ← ~r0:
bodies_of_a_release.go:19:42:     from big.z.abs = ~r0 (assign) at bodies_of_a_release.go:19:31
bodies_of_a_release.go:19:14: new(big.Int) escapes to heap in numbers:
bodies_of_a_release.go:19:14:   flow: big.z ← &{storage for new(big.Int)}:
bodies_of_a_release.go:19:14:     from new(big.Int) (spill) at bodies_of_a_release.go:19:14
bodies_of_a_release.go:19:14:     from big.z, big.abs := new(big.Int), []big.Word{...} (assign-pair) at bodies_of_a_release.go:19:31
bodies_of_a_release.go:19:14:   flow: ~r0 ← big.z:
bodies_of_a_release.go:19:14:     from ~r0 = big.z (assign-pair) at bodies_of_a_release.go:19:31
bodies_of_a_release.go:19:14:   flow: words ← ~r0:
bodies_of_a_release.go:19:14:     from words := ~r0 (assign) at bodies_of_a_release.go:19:8
bodies_of_a_release.go:19:14:   flow: big.z ← words:
bodies_of_a_release.go:19:14:     from big.z, big.x, big.n := words, a, uint(3) (assign-pair) at bodies_of_a_release.go:20:18
bodies_of_a_release.go:19:14:   flow: ~r0 ← big.z:
bodies_of_a_release.go:19:14:     from ~r0 = big.z (assign-pair) at bodies_of_a_release.go:20:18
bodies_of_a_release.go:19:14:   flow: big.z ← ~r0:
bodies_of_a_release.go:19:14:     from big.z, big.x := ~r0, b (assign-pair) at bodies_of_a_release.go:20:29
bodies_of_a_release.go:19:14:   flow: ~r0 ← big.z:
bodies_of_a_release.go:19:14:     from ~r0 = big.z (assign-pair) at bodies_of_a_release.go:20:29
bodies_of_a_release.go:19:14:   flow: ~r0 ← ~r0:
bodies_of_a_release.go:19:14:     from return ~r0 (return) at bodies_of_a_release.go:20:2
bodies_of_a_release.go:18:14: a does not escape
bodies_of_a_release.go:18:17: b does not escape
bodies_of_a_release.go:19:14: new(big.Int) escapes to heap
bodies_of_a_release.go:19:42: []big.Word{...} escapes to heap
bodies_of_a_release.go:20:29: "square root of negative number" escapes to heap
$GOROOT/src/iter/iter.go:271:15: func literal escapes to heap in Pull[go.shape.string]:
$GOROOT/src/iter/iter.go:271:15:   flow: {heap} ← &{storage for func literal}:
$GOROOT/src/iter/iter.go:271:15:     from func literal (spill) at $GOROOT/src/iter/iter.go:271:15
$GOROOT/src/iter/iter.go:271:15:     from iter.newcoro(func literal) (call parameter) at $GOROOT/src/iter/iter.go:271:14
$GOROOT/src/iter/iter.go:282:11: "iter.Pull: yield called again before next" escapes to heap in Pull[go.shape.string].func1.1:
$GOROOT/src/iter/iter.go:282:11:   flow: {heap} ← &{storage for "iter.Pull: yield called again before next"}:
$GOROOT/src/iter/iter.go:282:11:     from "iter.Pull: yield called again before next" (spill) at $GOROOT/src/iter/iter.go:282:11
$GOROOT/src/iter/iter.go:282:11:     from panic("iter.Pull: yield called again before next") (call parameter) at $GOROOT/src/iter/iter.go:282:10
$GOROOT/src/iter/iter.go:313:10: "iter.Pull: next called again before yield" escapes to heap in Pull[go.shape.string].func2:
$GOROOT/src/iter/iter.go:313:10:   flow: {heap} ← &{storage for "iter.Pull: next called again before yield"}:
$GOROOT/src/iter/iter.go:313:10:     from "iter.Pull: next called again before yield" (spill) at $GOROOT/src/iter/iter.go:313:10
$GOROOT/src/iter/iter.go:313:10:     from panic("iter.Pull: next called again before yield") (call parameter) at $GOROOT/src/iter/iter.go:313:9
$GOROOT/src/iter/iter.go:262:6: iter.Pull[go.shape.string] capturing by ref: iter.pull (addr=true assign=true width=48)
$GOROOT/src/iter/iter.go:262:6: iter.pull escapes to heap in Pull[go.shape.string]:
$GOROOT/src/iter/iter.go:262:6:   flow: {storage for func literal} ← &iter.pull:
$GOROOT/src/iter/iter.go:262:6:     from iter.pull (captured by a closure) at $GOROOT/src/iter/iter.go:272:32
$GOROOT/src/iter/iter.go:262:6:     from iter.pull (reference) at $GOROOT/src/iter/iter.go:272:32
$GOROOT/src/iter/iter.go:261:18: iter.Pull[go.shape.string] capturing by value: iter.seq (addr=false assign=false width=8)
$GOROOT/src/iter/iter.go:261:6: iter.Pull[go.shape.string] capturing by value: iter..dict (addr=false assign=false width=8)
$GOROOT/src/iter/iter.go:262:6: iter.Pull[go.shape.string] capturing by ref: iter.pull (addr=true assign=true width=48)
$GOROOT/src/iter/iter.go:271:20: iter.Pull[go.shape.string].func1 capturing by value: iter.c (addr=false assign=false width=8)
$GOROOT/src/iter/iter.go:261:6: iter.Pull[go.shape.string] capturing by value: iter..dict (addr=false assign=false width=8)
$GOROOT/src/iter/iter.go:262:6: iter.Pull[go.shape.string] capturing by ref: iter.pull (addr=true assign=true width=48)
$GOROOT/src/iter/iter.go:261:6: iter.Pull[go.shape.string] capturing by value: iter..dict (addr=false assign=false width=8)
$GOROOT/src/iter/iter.go:262:6: iter.Pull[go.shape.string] capturing by ref: iter.pull (addr=true assign=true width=48)
$GOROOT/src/iter/iter.go:271:2: iter.Pull[go.shape.string] capturing by value: iter.c (addr=false assign=false width=8)
$GOROOT/src/iter/iter.go:261:6: iter.Pull[go.shape.string] capturing by value: iter..dict (addr=false assign=false width=8)
$GOROOT/src/iter/iter.go:262:6: iter.Pull[go.shape.string] capturing by ref: iter.pull (addr=true assign=true width=48)
$GOROOT/src/iter/iter.go:271:2: iter.Pull[go.shape.string] capturing by value: iter.c (addr=false assign=false width=8)
$GOROOT/src/iter/iter.go:261:6: iter.Pull[go.shape.string] capturing by value: iter..dict (addr=false assign=false width=8)
$GOROOT/src/iter/iter.go:271:20: parameter iter.c leaks to {heap} for Pull[go.shape.string].func1 with derefs=0:
$GOROOT/src/iter/iter.go:271:20:   flow: {heap} ← iter.c:
$GOROOT/src/iter/iter.go:271:20:     from iter.coroswitch(iter.c) (call parameter) at $GOROOT/src/iter/iter.go:287:14
$GOROOT/src/iter/iter.go:277:12: func literal escapes to heap in Pull[go.shape.string].func1:
$GOROOT/src/iter/iter.go:277:12:   flow: iter.yield ← &{storage for func literal}:
$GOROOT/src/iter/iter.go:277:12:     from func literal (spill) at $GOROOT/src/iter/iter.go:277:12
$GOROOT/src/iter/iter.go:277:12:     from iter.yield := func literal (assign) at $GOROOT/src/iter/iter.go:277:9
$GOROOT/src/iter/iter.go:277:12:   flow: {heap} ← iter.yield:
$GOROOT/src/iter/iter.go:277:12:     from iter.seq(iter.yield) (call parameter) at $GOROOT/src/iter/iter.go:301:6
$GOROOT/src/iter/iter.go:271:20: parameter iter.c leaks to {storage for func literal} for Pull[go.shape.string].func1 with derefs=0:
$GOROOT/src/iter/iter.go:271:20:   flow: {storage for func literal} ← iter.c:
$GOROOT/src/iter/iter.go:271:20:     from iter.c (captured by a closure) at $GOROOT/src/iter/iter.go:287:15
$GOROOT/src/iter/iter.go:261:6: parameter iter..dict leaks to {storage for func literal} for Pull[go.shape.string] with derefs=0:
$GOROOT/src/iter/iter.go:261:6:   flow: {storage for func literal} ← iter..dict:
$GOROOT/src/iter/iter.go:261:6:     from iter..dict (captured by a closure) at $GOROOT/src/iter/iter.go:261:6
$GOROOT/src/iter/iter.go:261:18: parameter iter.seq leaks to {storage for func literal} for Pull[go.shape.string] with derefs=0:
$GOROOT/src/iter/iter.go:261:18:   flow: {storage for func literal} ← iter.seq:
$GOROOT/src/iter/iter.go:261:18:     from iter.seq (captured by a closure) at $GOROOT/src/iter/iter.go:301:3
$GOROOT/src/iter/iter.go:261:6: parameter iter..dict leaks to {storage for func literal} for Pull[go.shape.string] with derefs=0:
$GOROOT/src/iter/iter.go:261:6:   flow: {storage for func literal} ← iter..dict:
$GOROOT/src/iter/iter.go:261:6:     from iter..dict (captured by a closure) at $GOROOT/src/iter/iter.go:261:6
$GOROOT/src/iter/iter.go:277:17: parameter iter.v1 leaks to iter.pull for Pull[go.shape.string].func1.1 with derefs=0:
$GOROOT/src/iter/iter.go:277:17:   flow: iter.pull ← iter.v1:
$GOROOT/src/iter/iter.go:277:17:     from iter.pull.v, iter.pull.ok = iter.v1, true (assign-pair) at $GOROOT/src/iter/iter.go:285:20
$GOROOT/src/iter/iter.go:331:9: func literal escapes to heap in Pull[go.shape.string]:
$GOROOT/src/iter/iter.go:331:9:   flow: iter.stop ← &{storage for func literal}:
$GOROOT/src/iter/iter.go:331:9:     from func literal (spill) at $GOROOT/src/iter/iter.go:331:9
$GOROOT/src/iter/iter.go:331:9:     from iter.stop = func literal (assign) at $GOROOT/src/iter/iter.go:331:7
$GOROOT/src/iter/iter.go:261:6: parameter iter..dict leaks to {storage for func literal} for Pull[go.shape.string] with derefs=0:
$GOROOT/src/iter/iter.go:261:6:   flow: {storage for func literal} ← iter..dict:
$GOROOT/src/iter/iter.go:261:6:     from iter..dict (captured by a closure) at $GOROOT/src/iter/iter.go:261:6
$GOROOT/src/iter/iter.go:306:9: func literal escapes to heap in Pull[go.shape.string]:
$GOROOT/src/iter/iter.go:306:9:   flow: iter.next ← &{storage for func literal}:
$GOROOT/src/iter/iter.go:306:9:     from func literal (spill) at $GOROOT/src/iter/iter.go:306:9
$GOROOT/src/iter/iter.go:306:9:     from iter.next = func literal (assign) at $GOROOT/src/iter/iter.go:306:7
$GOROOT/src/iter/iter.go:261:6: parameter iter..dict leaks to {storage for func literal} for Pull[go.shape.string] with derefs=0:
$GOROOT/src/iter/iter.go:261:6:   flow: {storage for func literal} ← iter..dict:
$GOROOT/src/iter/iter.go:261:6:     from iter..dict (captured by a closure) at $GOROOT/src/iter/iter.go:261:6
$GOROOT/src/iter/iter.go:262:6: moved to heap: iter.pull
$GOROOT/src/iter/iter.go:271:15: func literal escapes to heap
$GOROOT/src/iter/iter.go:277:12: func literal escapes to heap
$GOROOT/src/iter/iter.go:282:11: "iter.Pull: yield called again before next" escapes to heap
$GOROOT/src/iter/iter.go:292:9: func literal does not escape
$GOROOT/src/iter/iter.go:306:9: func literal escapes to heap
$GOROOT/src/iter/iter.go:313:10: "iter.Pull: next called again before yield" escapes to heap
$GOROOT/src/iter/iter.go:331:9: func literal escapes to heap
$GOROOT/src/iter/iter.go:387:15: func literal escapes to heap in Pull2[go.shape.string,go.shape.[]int]:
$GOROOT/src/iter/iter.go:387:15:   flow: {heap} ← &{storage for func literal}:
$GOROOT/src/iter/iter.go:387:15:     from func literal (spill) at $GOROOT/src/iter/iter.go:387:15
$GOROOT/src/iter/iter.go:387:15:     from iter.newcoro(func literal) (call parameter) at $GOROOT/src/iter/iter.go:387:14
$GOROOT/src/iter/iter.go:398:11: "iter.Pull2: yield called again before next" escapes to heap in Pull2[go.shape.string,go.shape.[]int].func1.1:
$GOROOT/src/iter/iter.go:398:11:   flow: {heap} ← &{storage for "iter.Pull2: yield called again before next"}:
$GOROOT/src/iter/iter.go:398:11:     from "iter.Pull2: yield called again before next" (spill) at $GOROOT/src/iter/iter.go:398:11
$GOROOT/src/iter/iter.go:398:11:     from panic("iter.Pull2: yield called again before next") (call parameter) at $GOROOT/src/iter/iter.go:398:10
$GOROOT/src/iter/iter.go:430:10: "iter.Pull2: next called again before yield" escapes to heap in Pull2[go.shape.string,go.shape.[]int].func2:
$GOROOT/src/iter/iter.go:430:10:   flow: {heap} ← &{storage for "iter.Pull2: next called again before yield"}:
$GOROOT/src/iter/iter.go:430:10:     from "iter.Pull2: next called again before yield" (spill) at $GOROOT/src/iter/iter.go:430:10
$GOROOT/src/iter/iter.go:430:10:     from panic("iter.Pull2: next called again before yield") (call parameter) at $GOROOT/src/iter/iter.go:430:9
$GOROOT/src/iter/iter.go:377:6: iter.Pull2[go.shape.string,go.shape.[]int] capturing by ref: iter.pull (addr=true assign=true width=72)
$GOROOT/src/iter/iter.go:377:6: iter.pull escapes to heap in Pull2[go.shape.string,go.shape.[]int]:
$GOROOT/src/iter/iter.go:377:6:   flow: {storage for func literal} ← &iter.pull:
$GOROOT/src/iter/iter.go:377:6:     from iter.pull (captured by a closure) at $GOROOT/src/iter/iter.go:388:32
$GOROOT/src/iter/iter.go:377:6:     from iter.pull (reference) at $GOROOT/src/iter/iter.go:388:32
$GOROOT/src/iter/iter.go:376:22: iter.Pull2[go.shape.string,go.shape.[]int] capturing by value: iter.seq (addr=false assign=false width=8)
$GOROOT/src/iter/iter.go:376:6: iter.Pull2[go.shape.string,go.shape.[]int] capturing by value: iter..dict (addr=false assign=false width=8)
$GOROOT/src/iter/iter.go:377:6: iter.Pull2[go.shape.string,go.shape.[]int] capturing by ref: iter.pull (addr=true assign=true width=72)
$GOROOT/src/iter/iter.go:387:20: iter.Pull2[go.shape.string,go.shape.[]int].func1 capturing by value: iter.c (addr=false assign=false width=8)
$GOROOT/src/iter/iter.go:376:6: iter.Pull2[go.shape.string,go.shape.[]int] capturing by value: iter..dict (addr=false assign=false width=8)
$GOROOT/src/iter/iter.go:377:6: iter.Pull2[go.shape.string,go.shape.[]int] capturing by ref: iter.pull (addr=true assign=true width=72)
$GOROOT/src/iter/iter.go:376:6: iter.Pull2[go.shape.string,go.shape.[]int] capturing by value: iter..dict (addr=false assign=false width=8)
$GOROOT/src/iter/iter.go:377:6: iter.Pull2[go.shape.string,go.shape.[]int] capturing by ref: iter.pull (addr=true assign=true width=72)
$GOROOT/src/iter/iter.go:387:2: iter.Pull2[go.shape.string,go.shape.[]int] capturing by value: iter.c (addr=false assign=false width=8)
$GOROOT/src/iter/iter.go:376:6: iter.Pull2[go.shape.string,go.shape.[]int] capturing by value: iter..dict (addr=false assign=false width=8)
$GOROOT/src/iter/iter.go:377:6: iter.Pull2[go.shape.string,go.shape.[]int] capturing by ref: iter.pull (addr=true assign=true width=72)
$GOROOT/src/iter/iter.go:387:2: iter.Pull2[go.shape.string,go.shape.[]int] capturing by value: iter.c (addr=false assign=false width=8)
$GOROOT/src/iter/iter.go:376:6: iter.Pull2[go.shape.string,go.shape.[]int] capturing by value: iter..dict (addr=false assign=false width=8)
$GOROOT/src/iter/iter.go:387:20: parameter iter.c leaks to {heap} for Pull2[go.shape.string,go.shape.[]int].func1 with derefs=0:
$GOROOT/src/iter/iter.go:387:20:   flow: {heap} ← iter.c:
$GOROOT/src/iter/iter.go:387:20:     from iter.coroswitch(iter.c) (call parameter) at $GOROOT/src/iter/iter.go:403:14
$GOROOT/src/iter/iter.go:393:12: func literal escapes to heap in Pull2[go.shape.string,go.shape.[]int].func1:
$GOROOT/src/iter/iter.go:393:12:   flow: iter.yield ← &{storage for func literal}:
$GOROOT/src/iter/iter.go:393:12:     from func literal (spill) at $GOROOT/src/iter/iter.go:393:12
$GOROOT/src/iter/iter.go:393:12:     from iter.yield := func literal (assign) at $GOROOT/src/iter/iter.go:393:9
$GOROOT/src/iter/iter.go:393:12:   flow: {heap} ← iter.yield:
$GOROOT/src/iter/iter.go:393:12:     from iter.seq(iter.yield) (call parameter) at $GOROOT/src/iter/iter.go:417:6
$GOROOT/src/iter/iter.go:387:20: parameter iter.c leaks to {storage for func literal} for Pull2[go.shape.string,go.shape.[]int].func1 with derefs=0:
$GOROOT/src/iter/iter.go:387:20:   flow: {storage for func literal} ← iter.c:
$GOROOT/src/iter/iter.go:387:20:     from iter.c (captured by a closure) at $GOROOT/src/iter/iter.go:403:15
$GOROOT/src/iter/iter.go:376:6: parameter iter..dict leaks to {storage for func literal} for Pull2[go.shape.string,go.shape.[]int] with derefs=0:
$GOROOT/src/iter/iter.go:376:6:   flow: {storage for func literal} ← iter..dict:
$GOROOT/src/iter/iter.go:376:6:     from iter..dict (captured by a closure) at $GOROOT/src/iter/iter.go:376:6
$GOROOT/src/iter/iter.go:376:22: parameter iter.seq leaks to {storage for func literal} for Pull2[go.shape.string,go.shape.[]int] with derefs=0:
$GOROOT/src/iter/iter.go:376:22:   flow: {storage for func literal} ← iter.seq:
$GOROOT/src/iter/iter.go:376:22:     from iter.seq (captured by a closure) at $GOROOT/src/iter/iter.go:417:3
$GOROOT/src/iter/iter.go:376:6: parameter iter..dict leaks to {storage for func literal} for Pull2[go.shape.string,go.shape.[]int] with derefs=0:
$GOROOT/src/iter/iter.go:376:6:   flow: {storage for func literal} ← iter..dict:
$GOROOT/src/iter/iter.go:376:6:     from iter..dict (captured by a closure) at $GOROOT/src/iter/iter.go:376:6
$GOROOT/src/iter/iter.go:393:17: parameter iter.k1 leaks to iter.pull for Pull2[go.shape.string,go.shape.[]int].func1.1 with derefs=0:
$GOROOT/src/iter/iter.go:393:17:   flow: iter.pull ← iter.k1:
$GOROOT/src/iter/iter.go:393:17:     from iter.pull.k, iter.pull.v, iter.pull.ok = iter.k1, iter.v1, true (assign-pair) at $GOROOT/src/iter/iter.go:401:28
$GOROOT/src/iter/iter.go:393:23: parameter iter.v1 leaks to iter.pull for Pull2[go.shape.string,go.shape.[]int].func1.1 with derefs=0:
$GOROOT/src/iter/iter.go:393:23:   flow: iter.pull ← iter.v1:
$GOROOT/src/iter/iter.go:393:23:     from iter.pull.k, iter.pull.v, iter.pull.ok = iter.k1, iter.v1, true (assign-pair) at $GOROOT/src/iter/iter.go:401:28
$GOROOT/src/iter/iter.go:448:9: func literal escapes to heap in Pull2[go.shape.string,go.shape.[]int]:
$GOROOT/src/iter/iter.go:448:9:   flow: iter.stop ← &{storage for func literal}:
$GOROOT/src/iter/iter.go:448:9:     from func literal (spill) at $GOROOT/src/iter/iter.go:448:9
$GOROOT/src/iter/iter.go:448:9:     from iter.stop = func literal (assign) at $GOROOT/src/iter/iter.go:448:7
$GOROOT/src/iter/iter.go:376:6: parameter iter..dict leaks to {storage for func literal} for Pull2[go.shape.string,go.shape.[]int] with derefs=0:
$GOROOT/src/iter/iter.go:376:6:   flow: {storage for func literal} ← iter..dict:
$GOROOT/src/iter/iter.go:376:6:     from iter..dict (captured by a closure) at $GOROOT/src/iter/iter.go:376:6
$GOROOT/src/iter/iter.go:423:9: func literal escapes to heap in Pull2[go.shape.string,go.shape.[]int]:
$GOROOT/src/iter/iter.go:423:9:   flow: iter.next ← &{storage for func literal}:
$GOROOT/src/iter/iter.go:423:9:     from func literal (spill) at $GOROOT/src/iter/iter.go:423:9
$GOROOT/src/iter/iter.go:423:9:     from iter.next = func literal (assign) at $GOROOT/src/iter/iter.go:423:7
$GOROOT/src/iter/iter.go:376:6: parameter iter..dict leaks to {storage for func literal} for Pull2[go.shape.string,go.shape.[]int] with derefs=0:
$GOROOT/src/iter/iter.go:376:6:   flow: {storage for func literal} ← iter..dict:
$GOROOT/src/iter/iter.go:376:6:     from iter..dict (captured by a closure) at $GOROOT/src/iter/iter.go:376:6
$GOROOT/src/iter/iter.go:377:6: moved to heap: iter.pull
$GOROOT/src/iter/iter.go:387:15: func literal escapes to heap
$GOROOT/src/iter/iter.go:393:12: func literal escapes to heap
$GOROOT/src/iter/iter.go:398:11: "iter.Pull2: yield called again before next" escapes to heap
$GOROOT/src/iter/iter.go:408:9: func literal does not escape
$GOROOT/src/iter/iter.go:423:9: func literal escapes to heap
$GOROOT/src/iter/iter.go:430:10: "iter.Pull2: next called again before yield" escapes to heap
$GOROOT/src/iter/iter.go:448:9: func literal escapes to heap
bodies_of_a_release.go:23:13: parameter seq leaks to {heap} for pulled with derefs=0:
bodies_of_a_release.go:23:13:   flow: {heap} ← seq:
bodies_of_a_release.go:23:13:     from iter.Pull[go.shape.string](&iter..dict.Pull[string], seq) (call parameter) at bodies_of_a_release.go:24:25
bodies_of_a_release.go:23:35: parameter two leaks to {heap} for pulled with derefs=0:
bodies_of_a_release.go:23:35:   flow: {heap} ← two:
bodies_of_a_release.go:23:35:     from iter.Pull2[go.shape.string,go.shape.[]int](&iter..dict.Pull2[string,[]int], two) (call parameter) at bodies_of_a_release.go:27:28
bodies_of_a_release.go:23:13: leaking param: seq
bodies_of_a_release.go:23:35: leaking param: two
bodies_of_a_release.go:33:23: sync.d escapes to heap in once:
bodies_of_a_release.go:33:23:   flow: {heap} ← &sync.d:
bodies_of_a_release.go:33:23:     from sync.d.once (dot) at $GOROOT/src/sync/oncefunc.go:58:4
bodies_of_a_release.go:33:23:     from sync.d.once (address-of) at $GOROOT/src/sync/oncefunc.go:58:9
bodies_of_a_release.go:33:23:     from (*sync.Once).Do(sync.d.once, func literal) (call parameter) at $GOROOT/src/sync/oncefunc.go:58:12
bodies_of_a_release.go:34:29: sync.d escapes to heap in once:
bodies_of_a_release.go:34:29:   flow: {heap} ← &sync.d:
bodies_of_a_release.go:34:29:     from sync.d.once (dot) at $GOROOT/src/sync/oncefunc.go:93:4
bodies_of_a_release.go:34:29:     from sync.d.once (address-of) at $GOROOT/src/sync/oncefunc.go:93:9
bodies_of_a_release.go:34:29:     from (*sync.Once).Do(sync.d.once, func literal) (call parameter) at $GOROOT/src/sync/oncefunc.go:93:12
bodies_of_a_release.go:33:23: once capturing by ref: sync.d (addr=true assign=true width=56)
bodies_of_a_release.go:33:23: once capturing by value: sync..dict (addr=false assign=false width=8)
bodies_of_a_release.go:33:23: once capturing by ref: sync.d (addr=true assign=true width=56)
bodies_of_a_release.go:33:23: once capturing by value: sync..dict (addr=false assign=false width=8)
bodies_of_a_release.go:33:23: once capturing by ref: sync.d (addr=true assign=true width=56)
bodies_of_a_release.go:33:23: once capturing by value: sync..dict (addr=false assign=false width=8)
bodies_of_a_release.go:33:2: once capturing by value: one (addr=false assign=false width=8)
bodies_of_a_release.go:34:29: once capturing by ref: sync.d (addr=true assign=true width=72)
bodies_of_a_release.go:34:29: once capturing by value: sync..dict (addr=false assign=false width=8)
bodies_of_a_release.go:34:29: once capturing by ref: sync.d (addr=true assign=true width=72)
bodies_of_a_release.go:34:29: once capturing by value: sync..dict (addr=false assign=false width=8)
bodies_of_a_release.go:34:29: once capturing by ref: sync.d (addr=true assign=true width=72)
bodies_of_a_release.go:34:29: once capturing by value: sync..dict (addr=false assign=false width=8)
bodies_of_a_release.go:34:30: func literal escapes to heap in once:
bodies_of_a_release.go:34:30:   flow: sync.f ← &{storage for func literal}:
bodies_of_a_release.go:34:30:     from func literal (spill) at bodies_of_a_release.go:34:30
bodies_of_a_release.go:34:30:     from sync..dict, sync.f := &sync..dict.OnceValues[string,error], func literal (assign-pair) at bodies_of_a_release.go:34:29
bodies_of_a_release.go:34:30:   flow: sync.d ← sync.f:
bodies_of_a_release.go:34:30:     from struct { sync.f func() (go.shape.string, go.shape.interface { Error() string }); sync.once sync.Once; sync.valid bool; sync.p any; sync.r1 go.shape.string; sync.r2 go.shape.interface { Error() string } }{...} (struct literal element) at bodies_of_a_release.go:34:29
bodies_of_a_release.go:34:30:     from sync.d := struct { sync.f func() (go.shape.string, go.shape.interface { Error() string }); sync.once sync.Once; sync.valid bool; sync.p any; sync.r1 go.shape.string; sync.r2 go.shape.interface { Error() string } }{...} (assign) at bodies_of_a_release.go:34:29
bodies_of_a_release.go:33:23: func literal escapes to heap in once:
bodies_of_a_release.go:33:23:   flow: ~r0 ← &{storage for func literal}:
bodies_of_a_release.go:33:23:     from func literal (spill) at bodies_of_a_release.go:33:23
bodies_of_a_release.go:33:23:     from ~r0 = func literal (assign-pair) at bodies_of_a_release.go:33:23
bodies_of_a_release.go:33:23:   flow: one ← ~r0:
bodies_of_a_release.go:33:23:     from one := ~r0 (assign) at bodies_of_a_release.go:33:6
bodies_of_a_release.go:33:23:   flow: {storage for func literal} ← one:
bodies_of_a_release.go:33:23:     from one (captured by a closure) at bodies_of_a_release.go:34:62
bodies_of_a_release.go:33:24: func literal escapes to heap in once:
bodies_of_a_release.go:33:24:   flow: sync.f ← &{storage for func literal}:
bodies_of_a_release.go:33:24:     from func literal (spill) at bodies_of_a_release.go:33:24
bodies_of_a_release.go:33:24:     from sync..dict, sync.f := &sync..dict.OnceValue[string], func literal (assign-pair) at bodies_of_a_release.go:33:23
bodies_of_a_release.go:33:24:   flow: sync.d ← sync.f:
bodies_of_a_release.go:33:24:     from struct { sync.f func() go.shape.string; sync.once sync.Once; sync.valid bool; sync.p any; sync.result go.shape.string }{...} (struct literal element) at bodies_of_a_release.go:33:23
bodies_of_a_release.go:33:24:     from sync.d := struct { sync.f func() go.shape.string; sync.once sync.Once; sync.valid bool; sync.p any; sync.result go.shape.string }{...} (assign) at bodies_of_a_release.go:33:23
bodies_of_a_release.go:34:29: func literal escapes to heap in once:
bodies_of_a_release.go:34:29:   flow: ~r0 ← &{storage for func literal}:
bodies_of_a_release.go:34:29:     from func literal (spill) at bodies_of_a_release.go:34:29
bodies_of_a_release.go:34:29:     from ~r0 = func literal (assign-pair) at bodies_of_a_release.go:34:29
bodies_of_a_release.go:34:29:   flow: ~r1 ← ~r0:
bodies_of_a_release.go:34:29:     from return one, ~r0 (return) at bodies_of_a_release.go:34:2
bodies_of_a_release.go:33:23: moved to heap: sync.d
bodies_of_a_release.go:34:29: moved to heap: sync.d
bodies_of_a_release.go:33:24: func literal escapes to heap
bodies_of_a_release.go:33:23: func literal escapes to heap
$GOROOT/src/sync/oncefunc.go:58:13: func literal does not escape
$GOROOT/src/sync/oncefunc.go:59:10: func literal does not escape
bodies_of_a_release.go:34:30: func literal escapes to heap
bodies_of_a_release.go:34:29: func literal escapes to heap
$GOROOT/src/sync/oncefunc.go:93:13: func literal does not escape
$GOROOT/src/sync/oncefunc.go:94:10: func literal does not escape
bodies_of_a_release.go:38:36: fields capturing by value: bytes.s (addr=false assign=false width=24)
bodies_of_a_release.go:38:36: fields capturing by value: bytes.f (addr=false assign=false width=8)
bodies_of_a_release.go:41:38: fields capturing by value: strings.s (addr=false assign=false width=16)
bodies_of_a_release.go:41:38: fields capturing by value: strings.f (addr=false assign=false width=8)
bodies_of_a_release.go:37:13: parameter b leaks to {heap} for fields with derefs=0:
bodies_of_a_release.go:37:13:   flow: bytes.s ← b:
bodies_of_a_release.go:37:13:     from bytes.s, bytes.f := b, f (assign-pair) at bodies_of_a_release.go:38:36
bodies_of_a_release.go:37:13:   flow: {heap} ← bytes.s:
bodies_of_a_release.go:37:13:     from bytes.s[bytes.start:bytes.i:bytes.i] (slice) at $GOROOT/src/bytes/iter.go:123:17
bodies_of_a_release.go:37:13:     from bytes.yield(bytes.s[bytes.start:bytes.i:bytes.i]) (call parameter) at $GOROOT/src/bytes/iter.go:123:15
bodies_of_a_release.go:37:23: parameter s leaks to {heap} for fields with derefs=0:
bodies_of_a_release.go:37:23:   flow: strings.s ← s:
bodies_of_a_release.go:37:23:     from strings.s, strings.f := s, f (assign-pair) at bodies_of_a_release.go:41:38
bodies_of_a_release.go:37:23:   flow: {heap} ← strings.s:
bodies_of_a_release.go:37:23:     from strings.s[strings.start:strings.i] (slice) at $GOROOT/src/strings/iter.go:123:17
bodies_of_a_release.go:37:23:     from strings.yield(strings.s[strings.start:strings.i]) (call parameter) at $GOROOT/src/strings/iter.go:123:15
bodies_of_a_release.go:37:13: leaking param: b
bodies_of_a_release.go:37:23: leaking param: s
bodies_of_a_release.go:37:33: f does not escape
$GOROOT/src/bytes/iter.go:117:14: yield does not escape
$GOROOT/src/strings/iter.go:117:14: yield does not escape
bodies_of_a_release.go:38:36: func literal does not escape
bodies_of_a_release.go:41:38: func literal does not escape
bodies_of_a_release.go:47:12: parameter re leaks to {heap} for texts with derefs=0:
bodies_of_a_release.go:47:12:   flow: regexp.re ← re:
bodies_of_a_release.go:47:12:     from regexp.re, regexp.b := re, b (assign-pair) at bodies_of_a_release.go:49:22
bodies_of_a_release.go:47:12:   flow: {heap} ← regexp.re:
bodies_of_a_release.go:47:12:     from (*regexp.Regexp).find(regexp.re, nil, regexp.b, "", 0, 2, nil) (call parameter) at bodies_of_a_release.go:49:22
bodies_of_a_release.go:47:31: parameter b leaks to {heap} for texts with derefs=0:
bodies_of_a_release.go:47:31:   flow: regexp.b ← b:
bodies_of_a_release.go:47:31:     from regexp.re, regexp.b := re, b (assign-pair) at bodies_of_a_release.go:49:22
bodies_of_a_release.go:47:31:   flow: {heap} ← regexp.b:
bodies_of_a_release.go:47:31:     from (*regexp.Regexp).find(regexp.re, nil, regexp.b, "", 0, 2, nil) (call parameter) at bodies_of_a_release.go:49:22
bodies_of_a_release.go:47:41: parameter s leaks to {heap} for texts with derefs=0:
bodies_of_a_release.go:47:41:   flow: regexp.s ← s:
bodies_of_a_release.go:47:41:     from regexp.re, regexp.s := re, s (assign-pair) at bodies_of_a_release.go:49:45
bodies_of_a_release.go:47:41:   flow: {heap} ← regexp.s:
bodies_of_a_release.go:47:41:     from (*regexp.Regexp).find(regexp.re, nil, nil, regexp.s, 0, 2, nil) (call parameter) at bodies_of_a_release.go:49:45
bodies_of_a_release.go:47:51: parameter r leaks to {heap} for texts with derefs=0:
bodies_of_a_release.go:47:51:   flow: regexp.r ← r:
bodies_of_a_release.go:47:51:     from r (interface-converted) at bodies_of_a_release.go:49:69
bodies_of_a_release.go:47:51:     from regexp.re, regexp.r := re, r (assign-pair) at bodies_of_a_release.go:49:68
bodies_of_a_release.go:47:51:   flow: {heap} ← regexp.r:
bodies_of_a_release.go:47:51:     from (*regexp.Regexp).find(regexp.re, regexp.r, nil, "", 0, 2, nil) (call parameter) at bodies_of_a_release.go:49:68
bodies_of_a_release.go:47:31: parameter b leaks to text for texts with derefs=0:
bodies_of_a_release.go:47:31:   flow: strconv.dst ← b:
bodies_of_a_release.go:47:31:     from strconv.dst, strconv.f, strconv.fmt, strconv.prec, strconv.bitSize := b, 1.5, byte(103), -1, 64 (assign-pair) at bodies_of_a_release.go:49:92
bodies_of_a_release.go:47:31:   flow: {temp} ← strconv.dst:
bodies_of_a_release.go:47:31:     from strconv.AppendFloat(strconv.dst, strconv.f, strconv.fmt, strconv.prec, strconv.bitSize) (call parameter) at bodies_of_a_release.go:49:92
bodies_of_a_release.go:47:31:   flow: ~r0 ← {temp}:
bodies_of_a_release.go:47:31:     from ~r0 = strconv.AppendFloat(strconv.dst, strconv.f, strconv.fmt, strconv.prec, strconv.bitSize) (assign-pair) at bodies_of_a_release.go:49:92
bodies_of_a_release.go:47:31:   flow: text ← ~r0:
bodies_of_a_release.go:47:31:     from return regexp.m, regexp.m, regexp.m, ~r0 (return) at bodies_of_a_release.go:49:3
bodies_of_a_release.go:47:12: leaking param: re
bodies_of_a_release.go:47:31: leaking param: b
bodies_of_a_release.go:47:41: leaking param: s
bodies_of_a_release.go:47:51: leaking param: r
bodies_of_a_release.go:54:11: parameter r leaks to {heap} for line with derefs=2:
bodies_of_a_release.go:54:11:   flow: {temp} ← r:
bodies_of_a_release.go:54:11:     from (*textproto.Reader).ReadCodeLine(r, 200) (call parameter) at bodies_of_a_release.go:55:35
bodies_of_a_release.go:54:11:   flow: {heap} ← **{temp}:
bodies_of_a_release.go:54:11: leaking param content: r
bodies_of_a_release.go:60:14: key does not escape
bodies_of_a_release.go:60:19: iv does not escape
bodies_of_a_release.go:65:73: ([]byte)("0123456789abcdef") does not escape
bodies_of_a_release.go:65:73: zero-copy string->[]byte conversion
bodies_of_a_release.go:75:15: append(b, ~r0...) escapes to heap in sponge:
bodies_of_a_release.go:75:15:   flow: ~r0 ← &{storage for append(b, ~r0...)}:
bodies_of_a_release.go:75:15:     from append(b, ~r0...) (spill) at bodies_of_a_release.go:75:15
bodies_of_a_release.go:75:15:     from return append(b, ~r0...) (return) at bodies_of_a_release.go:75:2
bodies_of_a_release.go:74:29: make([]byte, ~r0, ~r0) escapes to heap in sponge:
bodies_of_a_release.go:74:29:   flow: {temp} ← &{storage for make([]byte, ~r0, ~r0)}:
bodies_of_a_release.go:74:29:     from make([]byte, ~r0, ~r0) (spill) at bodies_of_a_release.go:74:29
bodies_of_a_release.go:74:29:     from (*sha3.SHA3).AppendBinary(h, make([]byte, ~r0, ~r0)) (call parameter) at bodies_of_a_release.go:74:24
bodies_of_a_release.go:74:29:   flow: .autotmp_5 ← {temp}:
bodies_of_a_release.go:74:29:   flow: b ← .autotmp_5:
bodies_of_a_release.go:74:29:     from b, _ := ([]byte)(.autotmp_5), 0 (assign-pair) at bodies_of_a_release.go:74:7
bodies_of_a_release.go:74:29:   flow: {temp} ← b:
bodies_of_a_release.go:74:29:     from append(b, ~r0...) (call parameter) at bodies_of_a_release.go:75:15
bodies_of_a_release.go:74:29:   flow: ~r0 ← {temp}:
bodies_of_a_release.go:74:29:     from return append(b, ~r0...) (return) at bodies_of_a_release.go:75:2
bodies_of_a_release.go:68:13: data does not escape
bodies_of_a_release.go:69:18: &sha3.SHA3{...} does not escape
bodies_of_a_release.go:69:18: &sha3.Digest{...} does not escape
bodies_of_a_release.go:71:37: ([]byte)("S") does not escape
bodies_of_a_release.go:71:37: zero-copy string->[]byte conversion
bodies_of_a_release.go:71:24: &sha3.SHAKE{...} does not escape
bodies_of_a_release.go:71:24: &sha3.SHAKE{} does not escape
bodies_of_a_release.go:73:9: &sha3.SHA3{...} does not escape
bodies_of_a_release.go:73:9: &sha3.Digest{...} does not escape
bodies_of_a_release.go:74:29: make([]byte, ~r0, ~r0) escapes to heap
bodies_of_a_release.go:74:44: &sha3.SHA3{...} does not escape
bodies_of_a_release.go:74:44: &sha3.Digest{...} does not escape
bodies_of_a_release.go:74:59: &sha3.SHAKE{...} does not escape
bodies_of_a_release.go:74:59: &sha3.SHAKE{...} does not escape
bodies_of_a_release.go:75:35: make([]byte, 64) does not escape
bodies_of_a_release.go:75:15: append escapes to heap
bodies_of_a_release.go:79:28: []big.Word{...} does not escape
bodies_of_a_release.go:79:28: &big.Int{...} does not escape
bodies_of_a_release.go:79:43: []big.Word{...} does not escape
bodies_of_a_release.go:79:43: &big.Int{...} does not escape
bodies_of_a_release.go:79:55: string(big.nat.itoa(big.x.abs, big.x.neg, big.base)) does not escape
bodies_of_a_release.go:84:16: g does not escape
$GOROOT/src/sync/oncefunc.go:82:2: sync.OnceValues[go.shape.string,go.shape.interface { Error() string }] capturing by ref: sync.d (addr=true assign=true width=72)
$GOROOT/src/sync/oncefunc.go:80:6: sync.OnceValues[go.shape.string,go.shape.interface { Error() string }] capturing by value: sync..dict (addr=false assign=false width=8)
$GOROOT/src/sync/oncefunc.go:82:2: sync.OnceValues[go.shape.string,go.shape.interface { Error() string }] capturing by ref: sync.d (addr=true assign=true width=72)
$GOROOT/src/sync/oncefunc.go:80:6: sync.OnceValues[go.shape.string,go.shape.interface { Error() string }] capturing by value: sync..dict (addr=false assign=false width=8)
$GOROOT/src/sync/oncefunc.go:82:2: sync.OnceValues[go.shape.string,go.shape.interface { Error() string }] capturing by ref: sync.d (addr=true assign=true width=72)
$GOROOT/src/sync/oncefunc.go:80:6: sync.OnceValues[go.shape.string,go.shape.interface { Error() string }] capturing by value: sync..dict (addr=false assign=false width=8)
$GOROOT/src/sync/oncefunc.go:80:29: parameter sync.f leaks to {heap} for OnceValues[go.shape.string,go.shape.interface { Error() string }] with derefs=0:
$GOROOT/src/sync/oncefunc.go:80:29:   flow: sync.d ← sync.f:
$GOROOT/src/sync/oncefunc.go:80:29:     from struct { sync.f func() (go.shape.string, go.shape.interface { Error() string }); sync.once sync.Once; sync.valid bool; sync.p any; sync.r1 go.shape.string; sync.r2 go.shape.interface { Error() string } }{...} (struct literal element) at $GOROOT/src/sync/oncefunc.go:89:3
$GOROOT/src/sync/oncefunc.go:80:29:     from sync.d := struct { sync.f func() (go.shape.string, go.shape.interface { Error() string }); sync.once sync.Once; sync.valid bool; sync.p any; sync.r1 go.shape.string; sync.r2 go.shape.interface { Error() string } }{...} (assign) at $GOROOT/src/sync/oncefunc.go:82:4
$GOROOT/src/sync/oncefunc.go:80:29:   flow: sync.o ← &sync.d:
$GOROOT/src/sync/oncefunc.go:80:29:     from sync.d.once (dot) at $GOROOT/src/sync/oncefunc.go:93:4
$GOROOT/src/sync/oncefunc.go:80:29:     from sync.d.once (address-of) at $GOROOT/src/sync/oncefunc.go:93:9
$GOROOT/src/sync/oncefunc.go:80:29:     from sync.o, sync.f := sync.d.once, func literal (assign-pair) at $GOROOT/src/sync/oncefunc.go:93:12
$GOROOT/src/sync/oncefunc.go:80:29:   flow: {heap} ← sync.o:
$GOROOT/src/sync/oncefunc.go:80:29:     from (*sync.Once).doSlow(sync.o, sync.f) (call parameter) at $GOROOT/src/sync/oncefunc.go:93:12
$GOROOT/src/sync/oncefunc.go:82:2: sync.d escapes to heap in OnceValues[go.shape.string,go.shape.interface { Error() string }]:
$GOROOT/src/sync/oncefunc.go:82:2:   flow: sync.o ← &sync.d:
$GOROOT/src/sync/oncefunc.go:82:2:     from sync.d.once (dot) at $GOROOT/src/sync/oncefunc.go:93:4
$GOROOT/src/sync/oncefunc.go:82:2:     from sync.d.once (address-of) at $GOROOT/src/sync/oncefunc.go:93:9
$GOROOT/src/sync/oncefunc.go:82:2:     from sync.o, sync.f := sync.d.once, func literal (assign-pair) at $GOROOT/src/sync/oncefunc.go:93:12
$GOROOT/src/sync/oncefunc.go:82:2:   flow: {heap} ← sync.o:
$GOROOT/src/sync/oncefunc.go:82:2:     from (*sync.Once).doSlow(sync.o, sync.f) (call parameter) at $GOROOT/src/sync/oncefunc.go:93:12
$GOROOT/src/sync/oncefunc.go:80:29: parameter sync.f leaks to sync.d for OnceValues[go.shape.string,go.shape.interface { Error() string }] with derefs=0:
$GOROOT/src/sync/oncefunc.go:80:29:   flow: sync.d ← sync.f:
$GOROOT/src/sync/oncefunc.go:80:29:     from struct { sync.f func() (go.shape.string, go.shape.interface { Error() string }); sync.once sync.Once; sync.valid bool; sync.p any; sync.r1 go.shape.string; sync.r2 go.shape.interface { Error() string } }{...} (struct literal element) at $GOROOT/src/sync/oncefunc.go:89:3
$GOROOT/src/sync/oncefunc.go:80:29:     from sync.d := struct { sync.f func() (go.shape.string, go.shape.interface { Error() string }); sync.once sync.Once; sync.valid bool; sync.p any; sync.r1 go.shape.string; sync.r2 go.shape.interface { Error() string } }{...} (assign) at $GOROOT/src/sync/oncefunc.go:82:4
$GOROOT/src/sync/oncefunc.go:92:9: func literal escapes to heap in OnceValues[go.shape.string,go.shape.interface { Error() string }]:
$GOROOT/src/sync/oncefunc.go:92:9:   flow: sync.~r0 ← &{storage for func literal}:
$GOROOT/src/sync/oncefunc.go:92:9:     from func literal (spill) at $GOROOT/src/sync/oncefunc.go:92:9
$GOROOT/src/sync/oncefunc.go:92:9:     from return func literal (return) at $GOROOT/src/sync/oncefunc.go:92:2
$GOROOT/src/sync/oncefunc.go:80:6: parameter sync..dict leaks to {storage for func literal} for OnceValues[go.shape.string,go.shape.interface { Error() string }] with derefs=0:
$GOROOT/src/sync/oncefunc.go:80:6:   flow: {storage for func literal} ← sync..dict:
$GOROOT/src/sync/oncefunc.go:80:6:     from sync..dict (captured by a closure) at $GOROOT/src/sync/oncefunc.go:80:6
$GOROOT/src/sync/oncefunc.go:82:2: moved to heap: sync.d
$GOROOT/src/sync/oncefunc.go:92:9: func literal escapes to heap
$GOROOT/src/sync/oncefunc.go:93:13: func literal does not escape
$GOROOT/src/sync/oncefunc.go:94:10: func literal does not escape
$GOROOT/src/sync/oncefunc.go:80:6: sync.d escapes to heap in OnceValues[string,error]:
$GOROOT/src/sync/oncefunc.go:80:6:   flow: {heap} ← &sync.d:
$GOROOT/src/sync/oncefunc.go:80:6:     from sync.d.once (dot) at $GOROOT/src/sync/oncefunc.go:93:4
$GOROOT/src/sync/oncefunc.go:80:6:     from sync.d.once (address-of) at $GOROOT/src/sync/oncefunc.go:93:9
$GOROOT/src/sync/oncefunc.go:80:6:     from (*sync.Once).Do(sync.d.once, func literal) (call parameter) at $GOROOT/src/sync/oncefunc.go:93:12
$GOROOT/src/sync/oncefunc.go:80:6: sync.OnceValues[string,error] capturing by ref: sync.d (addr=true assign=true width=72)
$GOROOT/src/sync/oncefunc.go:80:6: sync.OnceValues[string,error] capturing by value: sync..dict (addr=false assign=false width=8)
$GOROOT/src/sync/oncefunc.go:80:6: sync.OnceValues[string,error] capturing by ref: sync.d (addr=true assign=true width=72)
$GOROOT/src/sync/oncefunc.go:80:6: sync.OnceValues[string,error] capturing by value: sync..dict (addr=false assign=false width=8)
$GOROOT/src/sync/oncefunc.go:80:6: sync.OnceValues[string,error] capturing by ref: sync.d (addr=true assign=true width=72)
$GOROOT/src/sync/oncefunc.go:80:6: sync.OnceValues[string,error] capturing by value: sync..dict (addr=false assign=false width=8)
$GOROOT/src/sync/oncefunc.go:80:29: parameter sync.f leaks to sync.d for OnceValues[string,error] with derefs=0:
$GOROOT/src/sync/oncefunc.go:80:29:   flow: sync.f ← sync.f:
$GOROOT/src/sync/oncefunc.go:80:29:     from sync..dict, sync.f := &sync..dict.OnceValues[string,error], sync.f (assign-pair) at $GOROOT/src/sync/oncefunc.go:80:6
$GOROOT/src/sync/oncefunc.go:80:29:   flow: sync.d ← sync.f:
$GOROOT/src/sync/oncefunc.go:80:29:     from struct { sync.f func() (go.shape.string, go.shape.interface { Error() string }); sync.once sync.Once; sync.valid bool; sync.p any; sync.r1 go.shape.string; sync.r2 go.shape.interface { Error() string } }{...} (struct literal element) at $GOROOT/src/sync/oncefunc.go:80:6
$GOROOT/src/sync/oncefunc.go:80:29:     from sync.d := struct { sync.f func() (go.shape.string, go.shape.interface { Error() string }); sync.once sync.Once; sync.valid bool; sync.p any; sync.r1 go.shape.string; sync.r2 go.shape.interface { Error() string } }{...} (assign) at $GOROOT/src/sync/oncefunc.go:80:6
$GOROOT/src/sync/oncefunc.go:80:6: func literal escapes to heap in OnceValues[string,error]:
$GOROOT/src/sync/oncefunc.go:80:6:   flow: sync.~r0 ← &{storage for func literal}:
$GOROOT/src/sync/oncefunc.go:80:6:     from func literal (spill) at $GOROOT/src/sync/oncefunc.go:80:6
$GOROOT/src/sync/oncefunc.go:80:6:     from sync.~r0 = func literal (assign-pair) at $GOROOT/src/sync/oncefunc.go:80:6
$GOROOT/src/sync/oncefunc.go:80:6:   flow: sync.~r0 ← sync.~r0:
$GOROOT/src/sync/oncefunc.go:80:6:     from return sync.~r0 (return) at $GOROOT/src/sync/oncefunc.go:80:6
$GOROOT/src/sync/oncefunc.go:80:6: moved to heap: sync.d
$GOROOT/src/sync/oncefunc.go:80:6: func literal escapes to heap
$GOROOT/src/sync/oncefunc.go:93:13: func literal does not escape
$GOROOT/src/sync/oncefunc.go:94:10: func literal does not escape
$GOROOT/src/sync/oncefunc.go:48:2: sync.OnceValue[go.shape.string] capturing by ref: sync.d (addr=true assign=true width=56)
$GOROOT/src/sync/oncefunc.go:46:6: sync.OnceValue[go.shape.string] capturing by value: sync..dict (addr=false assign=false width=8)
$GOROOT/src/sync/oncefunc.go:48:2: sync.OnceValue[go.shape.string] capturing by ref: sync.d (addr=true assign=true width=56)
$GOROOT/src/sync/oncefunc.go:46:6: sync.OnceValue[go.shape.string] capturing by value: sync..dict (addr=false assign=false width=8)
$GOROOT/src/sync/oncefunc.go:48:2: sync.OnceValue[go.shape.string] capturing by ref: sync.d (addr=true assign=true width=56)
$GOROOT/src/sync/oncefunc.go:46:6: sync.OnceValue[go.shape.string] capturing by value: sync..dict (addr=false assign=false width=8)
$GOROOT/src/sync/oncefunc.go:46:23: parameter sync.f leaks to {heap} for OnceValue[go.shape.string] with derefs=0:
$GOROOT/src/sync/oncefunc.go:46:23:   flow: sync.d ← sync.f:
$GOROOT/src/sync/oncefunc.go:46:23:     from struct { sync.f func() go.shape.string; sync.once sync.Once; sync.valid bool; sync.p any; sync.result go.shape.string }{...} (struct literal element) at $GOROOT/src/sync/oncefunc.go:54:3
$GOROOT/src/sync/oncefunc.go:46:23:     from sync.d := struct { sync.f func() go.shape.string; sync.once sync.Once; sync.valid bool; sync.p any; sync.result go.shape.string }{...} (assign) at $GOROOT/src/sync/oncefunc.go:48:4
$GOROOT/src/sync/oncefunc.go:46:23:   flow: sync.o ← &sync.d:
$GOROOT/src/sync/oncefunc.go:46:23:     from sync.d.once (dot) at $GOROOT/src/sync/oncefunc.go:58:4
$GOROOT/src/sync/oncefunc.go:46:23:     from sync.d.once (address-of) at $GOROOT/src/sync/oncefunc.go:58:9
$GOROOT/src/sync/oncefunc.go:46:23:     from sync.o, sync.f := sync.d.once, func literal (assign-pair) at $GOROOT/src/sync/oncefunc.go:58:12
$GOROOT/src/sync/oncefunc.go:46:23:   flow: {heap} ← sync.o:
$GOROOT/src/sync/oncefunc.go:46:23:     from (*sync.Once).doSlow(sync.o, sync.f) (call parameter) at $GOROOT/src/sync/oncefunc.go:58:12
$GOROOT/src/sync/oncefunc.go:48:2: sync.d escapes to heap in OnceValue[go.shape.string]:
$GOROOT/src/sync/oncefunc.go:48:2:   flow: sync.o ← &sync.d:
$GOROOT/src/sync/oncefunc.go:48:2:     from sync.d.once (dot) at $GOROOT/src/sync/oncefunc.go:58:4
$GOROOT/src/sync/oncefunc.go:48:2:     from sync.d.once (address-of) at $GOROOT/src/sync/oncefunc.go:58:9
$GOROOT/src/sync/oncefunc.go:48:2:     from sync.o, sync.f := sync.d.once, func literal (assign-pair) at $GOROOT/src/sync/oncefunc.go:58:12
$GOROOT/src/sync/oncefunc.go:48:2:   flow: {heap} ← sync.o:
$GOROOT/src/sync/oncefunc.go:48:2:     from (*sync.Once).doSlow(sync.o, sync.f) (call parameter) at $GOROOT/src/sync/oncefunc.go:58:12
$GOROOT/src/sync/oncefunc.go:46:23: parameter sync.f leaks to sync.d for OnceValue[go.shape.string] with derefs=0:
$GOROOT/src/sync/oncefunc.go:46:23:   flow: sync.d ← sync.f:
$GOROOT/src/sync/oncefunc.go:46:23:     from struct { sync.f func() go.shape.string; sync.once sync.Once; sync.valid bool; sync.p any; sync.result go.shape.string }{...} (struct literal element) at $GOROOT/src/sync/oncefunc.go:54:3
$GOROOT/src/sync/oncefunc.go:46:23:     from sync.d := struct { sync.f func() go.shape.string; sync.once sync.Once; sync.valid bool; sync.p any; sync.result go.shape.string }{...} (assign) at $GOROOT/src/sync/oncefunc.go:48:4
$GOROOT/src/sync/oncefunc.go:57:9: func literal escapes to heap in OnceValue[go.shape.string]:
$GOROOT/src/sync/oncefunc.go:57:9:   flow: sync.~r0 ← &{storage for func literal}:
$GOROOT/src/sync/oncefunc.go:57:9:     from func literal (spill) at $GOROOT/src/sync/oncefunc.go:57:9
$GOROOT/src/sync/oncefunc.go:57:9:     from return func literal (return) at $GOROOT/src/sync/oncefunc.go:57:2
$GOROOT/src/sync/oncefunc.go:46:6: parameter sync..dict leaks to {storage for func literal} for OnceValue[go.shape.string] with derefs=0:
$GOROOT/src/sync/oncefunc.go:46:6:   flow: {storage for func literal} ← sync..dict:
$GOROOT/src/sync/oncefunc.go:46:6:     from sync..dict (captured by a closure) at $GOROOT/src/sync/oncefunc.go:46:6
$GOROOT/src/sync/oncefunc.go:48:2: moved to heap: sync.d
$GOROOT/src/sync/oncefunc.go:57:9: func literal escapes to heap
$GOROOT/src/sync/oncefunc.go:58:13: func literal does not escape
$GOROOT/src/sync/oncefunc.go:59:10: func literal does not escape
$GOROOT/src/sync/oncefunc.go:46:6: sync.d escapes to heap in OnceValue[string]:
$GOROOT/src/sync/oncefunc.go:46:6:   flow: {heap} ← &sync.d:
$GOROOT/src/sync/oncefunc.go:46:6:     from sync.d.once (dot) at $GOROOT/src/sync/oncefunc.go:58:4
$GOROOT/src/sync/oncefunc.go:46:6:     from sync.d.once (address-of) at $GOROOT/src/sync/oncefunc.go:58:9
$GOROOT/src/sync/oncefunc.go:46:6:     from (*sync.Once).Do(sync.d.once, func literal) (call parameter) at $GOROOT/src/sync/oncefunc.go:58:12
$GOROOT/src/sync/oncefunc.go:46:6: sync.OnceValue[string] capturing by ref: sync.d (addr=true assign=true width=56)
$GOROOT/src/sync/oncefunc.go:46:6: sync.OnceValue[string] capturing by value: sync..dict (addr=false assign=false width=8)
$GOROOT/src/sync/oncefunc.go:46:6: sync.OnceValue[string] capturing by ref: sync.d (addr=true assign=true width=56)
$GOROOT/src/sync/oncefunc.go:46:6: sync.OnceValue[string] capturing by value: sync..dict (addr=false assign=false width=8)
$GOROOT/src/sync/oncefunc.go:46:6: sync.OnceValue[string] capturing by ref: sync.d (addr=true assign=true width=56)
$GOROOT/src/sync/oncefunc.go:46:6: sync.OnceValue[string] capturing by value: sync..dict (addr=false assign=false width=8)
$GOROOT/src/sync/oncefunc.go:46:23: parameter sync.f leaks to sync.d for OnceValue[string] with derefs=0:
$GOROOT/src/sync/oncefunc.go:46:23:   flow: sync.f ← sync.f:
$GOROOT/src/sync/oncefunc.go:46:23:     from sync..dict, sync.f := &sync..dict.OnceValue[string], sync.f (assign-pair) at $GOROOT/src/sync/oncefunc.go:46:6
$GOROOT/src/sync/oncefunc.go:46:23:   flow: sync.d ← sync.f:
$GOROOT/src/sync/oncefunc.go:46:23:     from struct { sync.f func() go.shape.string; sync.once sync.Once; sync.valid bool; sync.p any; sync.result go.shape.string }{...} (struct literal element) at $GOROOT/src/sync/oncefunc.go:46:6
$GOROOT/src/sync/oncefunc.go:46:23:     from sync.d := struct { sync.f func() go.shape.string; sync.once sync.Once; sync.valid bool; sync.p any; sync.result go.shape.string }{...} (assign) at $GOROOT/src/sync/oncefunc.go:46:6
$GOROOT/src/sync/oncefunc.go:46:6: func literal escapes to heap in OnceValue[string]:
$GOROOT/src/sync/oncefunc.go:46:6:   flow: sync.~r0 ← &{storage for func literal}:
$GOROOT/src/sync/oncefunc.go:46:6:     from func literal (spill) at $GOROOT/src/sync/oncefunc.go:46:6
$GOROOT/src/sync/oncefunc.go:46:6:     from sync.~r0 = func literal (assign-pair) at $GOROOT/src/sync/oncefunc.go:46:6
$GOROOT/src/sync/oncefunc.go:46:6:   flow: sync.~r0 ← sync.~r0:
$GOROOT/src/sync/oncefunc.go:46:6:     from return sync.~r0 (return) at $GOROOT/src/sync/oncefunc.go:46:6
$GOROOT/src/sync/oncefunc.go:46:6: moved to heap: sync.d
$GOROOT/src/sync/oncefunc.go:46:6: func literal escapes to heap
$GOROOT/src/sync/oncefunc.go:58:13: func literal does not escape
$GOROOT/src/sync/oncefunc.go:59:10: func literal does not escape
$GOROOT/src/iter/iter.go:376:22: parameter iter.seq leaks to {heap} for Pull2[string,[]int] with derefs=0:
$GOROOT/src/iter/iter.go:376:22:   flow: {heap} ← iter.seq:
$GOROOT/src/iter/iter.go:376:22:     from iter.Pull2[go.shape.string,go.shape.[]int](&iter..dict.Pull2[string,[]int], iter.seq) (call parameter) at $GOROOT/src/iter/iter.go:376:6
$GOROOT/src/iter/iter.go:261:18: parameter iter.seq leaks to {heap} for Pull[string] with derefs=0:
$GOROOT/src/iter/iter.go:261:18:   flow: {heap} ← iter.seq:
$GOROOT/src/iter/iter.go:261:18:     from iter.Pull[go.shape.string](&iter..dict.Pull[string], iter.seq) (call parameter) at $GOROOT/src/iter/iter.go:261:6
<autogenerated>:1: parameter go.shape.~p0 leaks to {heap} for interface { Error() string }.Error with derefs=0:
<autogenerated>:1:   flow: {heap} ← go.shape.~p0:
<autogenerated>:1:     from go.shape.~p0.Error() (call parameter) at <autogenerated>:1
