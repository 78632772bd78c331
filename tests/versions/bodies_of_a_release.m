$GOROOT/src/iter/iter.go:277:12: can inline iter.Pull[go.shape.string].func1.1
$GOROOT/src/iter/iter.go:306:9: can inline iter.Pull[go.shape.string].func2
$GOROOT/src/iter/iter.go:331:9: can inline iter.Pull[go.shape.string].func3
$GOROOT/src/iter/iter.go:393:12: can inline iter.Pull2[go.shape.string,go.shape.[]int].func1.1
$GOROOT/src/iter/iter.go:423:9: can inline iter.Pull2[go.shape.string,go.shape.[]int].func2
$GOROOT/src/iter/iter.go:448:9: can inline iter.Pull2[go.shape.string,go.shape.[]int].func3
$GOROOT/src/sync/oncefunc.go:46:6: can inline sync.OnceValue[go.shape.string]
$GOROOT/src/sync/oncefunc.go:57:9: can inline sync.OnceValue[go.shape.string].func1
bodies_of_a_release.go:33:24: can inline once.func1
$GOROOT/src/sync/oncefunc.go:80:6: can inline sync.OnceValues[go.shape.string,go.shape.interface { Error() string }]
$GOROOT/src/sync/oncefunc.go:92:9: can inline sync.OnceValues[go.shape.string,go.shape.interface { Error() string }].func1
bodies_of_a_release.go:34:30: can inline once.func2
bodies_of_a_release.go:38:2: can inline fields-range1
bodies_of_a_release.go:41:2: can inline fields-range2
bodies_of_a_release.go:54:6: can inline line
bodies_of_a_release.go:84:6: can inline streamsOf
$GOROOT/src/sync/oncefunc.go:80:6: can inline sync.OnceValues[string,error]
$GOROOT/src/sync/oncefunc.go:46:6: can inline sync.OnceValue[string]
$GOROOT/src/iter/iter.go:376:6: can inline iter.Pull2[string,[]int]
$GOROOT/src/iter/iter.go:261:6: can inline iter.Pull[string]
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
$GOROOT/src/bytes/iter.go:117:9: can inline bytes.FieldsFuncSeq.func1
bodies_of_a_release.go:38:2: inlining call to bytes.FieldsFuncSeq.func1
bodies_of_a_release.go:41:38: inlining call to strings.FieldsFuncSeq
$GOROOT/src/strings/iter.go:117:9: can inline strings.FieldsFuncSeq.func1
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
bodies_of_a_release.go:18:14: a does not escape
bodies_of_a_release.go:18:17: b does not escape
bodies_of_a_release.go:19:14: new(big.Int) escapes to heap
bodies_of_a_release.go:19:42: []big.Word{...} escapes to heap
bodies_of_a_release.go:20:29: "square root of negative number" escapes to heap
$GOROOT/src/iter/iter.go:262:6: moved to heap: iter.pull
$GOROOT/src/iter/iter.go:271:15: func literal escapes to heap
$GOROOT/src/iter/iter.go:277:12: func literal escapes to heap
$GOROOT/src/iter/iter.go:282:11: "iter.Pull: yield called again before next" escapes to heap
$GOROOT/src/iter/iter.go:292:9: func literal does not escape
$GOROOT/src/iter/iter.go:306:9: func literal escapes to heap
$GOROOT/src/iter/iter.go:313:10: "iter.Pull: next called again before yield" escapes to heap
$GOROOT/src/iter/iter.go:331:9: func literal escapes to heap
$GOROOT/src/iter/iter.go:377:6: moved to heap: iter.pull
$GOROOT/src/iter/iter.go:387:15: func literal escapes to heap
$GOROOT/src/iter/iter.go:393:12: func literal escapes to heap
$GOROOT/src/iter/iter.go:398:11: "iter.Pull2: yield called again before next" escapes to heap
$GOROOT/src/iter/iter.go:408:9: func literal does not escape
$GOROOT/src/iter/iter.go:423:9: func literal escapes to heap
$GOROOT/src/iter/iter.go:430:10: "iter.Pull2: next called again before yield" escapes to heap
$GOROOT/src/iter/iter.go:448:9: func literal escapes to heap
bodies_of_a_release.go:23:13: leaking param: seq
bodies_of_a_release.go:23:35: leaking param: two
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
bodies_of_a_release.go:37:13: leaking param: b
bodies_of_a_release.go:37:23: leaking param: s
bodies_of_a_release.go:37:33: f does not escape
$GOROOT/src/bytes/iter.go:117:14: yield does not escape
$GOROOT/src/strings/iter.go:117:14: yield does not escape
bodies_of_a_release.go:38:36: func literal does not escape
bodies_of_a_release.go:41:38: func literal does not escape
bodies_of_a_release.go:47:12: leaking param: re
bodies_of_a_release.go:47:31: leaking param: b
bodies_of_a_release.go:47:41: leaking param: s
bodies_of_a_release.go:47:51: leaking param: r
bodies_of_a_release.go:54:11: leaking param content: r
bodies_of_a_release.go:60:14: key does not escape
bodies_of_a_release.go:60:19: iv does not escape
bodies_of_a_release.go:65:73: ([]byte)("0123456789abcdef") does not escape
bodies_of_a_release.go:65:73: zero-copy string->[]byte conversion
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
$GOROOT/src/sync/oncefunc.go:82:2: moved to heap: sync.d
$GOROOT/src/sync/oncefunc.go:92:9: func literal escapes to heap
$GOROOT/src/sync/oncefunc.go:93:13: func literal does not escape
$GOROOT/src/sync/oncefunc.go:94:10: func literal does not escape
$GOROOT/src/sync/oncefunc.go:80:6: moved to heap: sync.d
$GOROOT/src/sync/oncefunc.go:80:6: func literal escapes to heap
$GOROOT/src/sync/oncefunc.go:93:13: func literal does not escape
$GOROOT/src/sync/oncefunc.go:94:10: func literal does not escape
$GOROOT/src/sync/oncefunc.go:48:2: moved to heap: sync.d
$GOROOT/src/sync/oncefunc.go:57:9: func literal escapes to heap
$GOROOT/src/sync/oncefunc.go:58:13: func literal does not escape
$GOROOT/src/sync/oncefunc.go:59:10: func literal does not escape
$GOROOT/src/sync/oncefunc.go:46:6: moved to heap: sync.d
$GOROOT/src/sync/oncefunc.go:46:6: func literal escapes to heap
$GOROOT/src/sync/oncefunc.go:58:13: func literal does not escape
$GOROOT/src/sync/oncefunc.go:59:10: func literal does not escape
