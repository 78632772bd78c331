fnv_of_128_bits.go:5:6: cannot inline sums: function too complex: cost 355 exceeds budget 80
fnv_of_128_bits.go:15:6: cannot inline short: function too complex: cost 334 exceeds budget 80
fnv_of_128_bits.go:24:6: cannot inline main: function too complex: cost 123 exceeds budget 80
fnv_of_128_bits.go:6:18: inlining call to fnv.New128a
fnv_of_128_bits.go:7:9: devirtualizing h.Write to *fnv.sum128a
fnv_of_128_bits.go:7:9: inlining call to fnv.(*sum128a).Write
fnv_of_128_bits.go:8:17: inlining call to fnv.New128
fnv_of_128_bits.go:9:9: devirtualizing g.Write to *fnv.sum128
fnv_of_128_bits.go:9:9: inlining call to fnv.(*sum128).Write
fnv_of_128_bits.go:10:9: devirtualizing g.Reset to *fnv.sum128
fnv_of_128_bits.go:10:9: inlining call to fnv.(*sum128).Reset
fnv_of_128_bits.go:11:11: devirtualizing h.Sum to *fnv.sum128a
fnv_of_128_bits.go:11:11: inlining call to fnv.(*sum128a).Sum
fnv_of_128_bits.go:12:14: devirtualizing g.Sum to *fnv.sum128
fnv_of_128_bits.go:12:14: inlining call to fnv.(*sum128).Sum
fnv_of_128_bits.go:11:11: inlining call to byteorder.BEAppendUint64
fnv_of_128_bits.go:11:11: inlining call to byteorder.BEAppendUint64
fnv_of_128_bits.go:12:14: inlining call to byteorder.BEAppendUint64
fnv_of_128_bits.go:12:14: inlining call to byteorder.BEAppendUint64
fnv_of_128_bits.go:16:17: inlining call to fnv.New32a
fnv_of_128_bits.go:17:9: devirtualizing h.Write to *fnv.sum32a
fnv_of_128_bits.go:17:9: inlining call to fnv.(*sum32a).Write
fnv_of_128_bits.go:18:16: inlining call to fnv.New64
fnv_of_128_bits.go:19:15: devirtualizing h.Sum to *fnv.sum32a
fnv_of_128_bits.go:19:15: inlining call to fnv.(*sum32a).Sum
fnv_of_128_bits.go:19:9: devirtualizing k.Write to *fnv.sum64
fnv_of_128_bits.go:19:9: inlining call to fnv.(*sum64).Write
fnv_of_128_bits.go:20:7: devirtualizing k.Sum to *fnv.sum64
fnv_of_128_bits.go:20:7: inlining call to fnv.(*sum64).Sum
fnv_of_128_bits.go:21:16: devirtualizing h.Sum32 to *fnv.sum32a
fnv_of_128_bits.go:21:16: inlining call to fnv.(*sum32a).Sum32
fnv_of_128_bits.go:19:15: inlining call to byteorder.BEAppendUint32
fnv_of_128_bits.go:20:7: inlining call to byteorder.BEAppendUint64
fnv_of_128_bits.go:12:14: append(byteorder.b, byte(byteorder.v >> uint(56)), byte(byteorder.v >> uint(48)), byte(byteorder.v >> uint(40)), byte(byteorder.v >> uint(32)), byte(byteorder.v >> uint(24)), byte(byteorder.v >> uint(16)), byte(byteorder.v >> uint(8)), byte(byteorder.v)) escapes to heap in sums:
fnv_of_128_bits.go:12:14:   flow: ~r0 ← &{storage for append(byteorder.b, byte(byteorder.v >> uint(56)), byte(byteorder.v >> uint(48)), byte(byteorder.v >> uint(40)), byte(byteorder.v >> uint(32)), byte(byteorder.v >> uint(24)), byte(byteorder.v >> uint(16)), byte(byteorder.v >> uint(8)), byte(byteorder.v))}:
fnv_of_128_bits.go:12:14:     from append(byteorder.b, byte(byteorder.v >> uint(56)), byte(byteorder.v >> uint(48)), byte(byteorder.v >> uint(40)), byte(byteorder.v >> uint(32)), byte(byteorder.v >> uint(24)), byte(byteorder.v >> uint(16)), byte(byteorder.v >> uint(8)), byte(byteorder.v)) (spill) at fnv_of_128_bits.go:12:14
fnv_of_128_bits.go:12:14:     from ~r0 = append(byteorder.b, byte(byteorder.v >> uint(56)), byte(byteorder.v >> uint(48)), byte(byteorder.v >> uint(40)), byte(byteorder.v >> uint(32)), byte(byteorder.v >> uint(24)), byte(byteorder.v >> uint(16)), byte(byteorder.v >> uint(8)), byte(byteorder.v)) (assign-pair) at fnv_of_128_bits.go:12:14
fnv_of_128_bits.go:12:14:   flow: ~r0 ← ~r0:
fnv_of_128_bits.go:12:14:     from ~r0 = ~r0 (assign-pair) at fnv_of_128_bits.go:12:14
fnv_of_128_bits.go:12:14:   flow: ~r0 ← ~r0:
fnv_of_128_bits.go:12:14:     from return ~r0 (return) at fnv_of_128_bits.go:12:2
fnv_of_128_bits.go:12:14: append(byteorder.b, byte(byteorder.v >> uint(56)), byte(byteorder.v >> uint(48)), byte(byteorder.v >> uint(40)), byte(byteorder.v >> uint(32)), byte(byteorder.v >> uint(24)), byte(byteorder.v >> uint(16)), byte(byteorder.v >> uint(8)), byte(byteorder.v)) escapes to heap in sums:
fnv_of_128_bits.go:12:14:   flow: ~r0 ← &{storage for append(byteorder.b, byte(byteorder.v >> uint(56)), byte(byteorder.v >> uint(48)), byte(byteorder.v >> uint(40)), byte(byteorder.v >> uint(32)), byte(byteorder.v >> uint(24)), byte(byteorder.v >> uint(16)), byte(byteorder.v >> uint(8)), byte(byteorder.v))}:
fnv_of_128_bits.go:12:14:     from append(byteorder.b, byte(byteorder.v >> uint(56)), byte(byteorder.v >> uint(48)), byte(byteorder.v >> uint(40)), byte(byteorder.v >> uint(32)), byte(byteorder.v >> uint(24)), byte(byteorder.v >> uint(16)), byte(byteorder.v >> uint(8)), byte(byteorder.v)) (spill) at fnv_of_128_bits.go:12:14
fnv_of_128_bits.go:12:14:     from ~r0 = append(byteorder.b, byte(byteorder.v >> uint(56)), byte(byteorder.v >> uint(48)), byte(byteorder.v >> uint(40)), byte(byteorder.v >> uint(32)), byte(byteorder.v >> uint(24)), byte(byteorder.v >> uint(16)), byte(byteorder.v >> uint(8)), byte(byteorder.v)) (assign-pair) at fnv_of_128_bits.go:12:14
fnv_of_128_bits.go:12:14:   flow: fnv.ret ← ~r0:
fnv_of_128_bits.go:12:14:     from fnv.ret := ~r0 (assign) at fnv_of_128_bits.go:12:14
fnv_of_128_bits.go:12:14:   flow: byteorder.b ← fnv.ret:
fnv_of_128_bits.go:12:14:     from byteorder.b, byteorder.v := fnv.ret, fnv.s[1] (assign-pair) at fnv_of_128_bits.go:12:14
fnv_of_128_bits.go:12:14:   flow: {temp} ← byteorder.b:
fnv_of_128_bits.go:12:14:     from append(byteorder.b, byte(byteorder.v >> uint(56)), byte(byteorder.v >> uint(48)), byte(byteorder.v >> uint(40)), byte(byteorder.v >> uint(32)), byte(byteorder.v >> uint(24)), byte(byteorder.v >> uint(16)), byte(byteorder.v >> uint(8)), byte(byteorder.v)) (call parameter) at fnv_of_128_bits.go:12:14
fnv_of_128_bits.go:12:14:   flow: ~r0 ← {temp}:
fnv_of_128_bits.go:12:14:     from ~r0 = append(byteorder.b, byte(byteorder.v >> uint(56)), byte(byteorder.v >> uint(48)), byte(byteorder.v >> uint(40)), byte(byteorder.v >> uint(32)), byte(byteorder.v >> uint(24)), byte(byteorder.v >> uint(16)), byte(byteorder.v >> uint(8)), byte(byteorder.v)) (assign-pair) at fnv_of_128_bits.go:12:14
fnv_of_128_bits.go:12:14:   flow: ~r0 ← ~r0:
fnv_of_128_bits.go:12:14:     from ~r0 = ~r0 (assign-pair) at fnv_of_128_bits.go:12:14
fnv_of_128_bits.go:12:14:   flow: ~r0 ← ~r0:
fnv_of_128_bits.go:12:14:     from return ~r0 (return) at fnv_of_128_bits.go:12:2
fnv_of_128_bits.go:5:11: parameter b leaks to ~r0 for sums with derefs=0:
fnv_of_128_bits.go:5:11:   flow: fnv.in ← b:
fnv_of_128_bits.go:5:11:     from fnv.s, fnv.in := g.(*fnv.sum128), b (assign-pair) at fnv_of_128_bits.go:12:14
fnv_of_128_bits.go:5:11:   flow: byteorder.b ← fnv.in:
fnv_of_128_bits.go:5:11:     from byteorder.b, byteorder.v := fnv.in, fnv.s[0] (assign-pair) at fnv_of_128_bits.go:12:14
fnv_of_128_bits.go:5:11:   flow: {temp} ← byteorder.b:
fnv_of_128_bits.go:5:11:     from append(byteorder.b, byte(byteorder.v >> uint(56)), byte(byteorder.v >> uint(48)), byte(byteorder.v >> uint(40)), byte(byteorder.v >> uint(32)), byte(byteorder.v >> uint(24)), byte(byteorder.v >> uint(16)), byte(byteorder.v >> uint(8)), byte(byteorder.v)) (call parameter) at fnv_of_128_bits.go:12:14
fnv_of_128_bits.go:5:11:   flow: ~r0 ← {temp}:
fnv_of_128_bits.go:5:11:     from ~r0 = append(byteorder.b, byte(byteorder.v >> uint(56)), byte(byteorder.v >> uint(48)), byte(byteorder.v >> uint(40)), byte(byteorder.v >> uint(32)), byte(byteorder.v >> uint(24)), byte(byteorder.v >> uint(16)), byte(byteorder.v >> uint(8)), byte(byteorder.v)) (assign-pair) at fnv_of_128_bits.go:12:14
fnv_of_128_bits.go:5:11:   flow: fnv.ret ← ~r0:
fnv_of_128_bits.go:5:11:     from fnv.ret := ~r0 (assign) at fnv_of_128_bits.go:12:14
fnv_of_128_bits.go:5:11:   flow: byteorder.b ← fnv.ret:
fnv_of_128_bits.go:5:11:     from byteorder.b, byteorder.v := fnv.ret, fnv.s[1] (assign-pair) at fnv_of_128_bits.go:12:14
fnv_of_128_bits.go:5:11:   flow: {temp} ← byteorder.b:
fnv_of_128_bits.go:5:11:     from append(byteorder.b, byte(byteorder.v >> uint(56)), byte(byteorder.v >> uint(48)), byte(byteorder.v >> uint(40)), byte(byteorder.v >> uint(32)), byte(byteorder.v >> uint(24)), byte(byteorder.v >> uint(16)), byte(byteorder.v >> uint(8)), byte(byteorder.v)) (call parameter) at fnv_of_128_bits.go:12:14
fnv_of_128_bits.go:5:11:   flow: ~r0 ← {temp}:
fnv_of_128_bits.go:5:11:     from ~r0 = append(byteorder.b, byte(byteorder.v >> uint(56)), byte(byteorder.v >> uint(48)), byte(byteorder.v >> uint(40)), byte(byteorder.v >> uint(32)), byte(byteorder.v >> uint(24)), byte(byteorder.v >> uint(16)), byte(byteorder.v >> uint(8)), byte(byteorder.v)) (assign-pair) at fnv_of_128_bits.go:12:14
fnv_of_128_bits.go:5:11:   flow: ~r0 ← ~r0:
fnv_of_128_bits.go:5:11:     from ~r0 = ~r0 (assign-pair) at fnv_of_128_bits.go:12:14
fnv_of_128_bits.go:5:11:   flow: ~r0 ← ~r0:
fnv_of_128_bits.go:5:11:     from return ~r0 (return) at fnv_of_128_bits.go:12:2
fnv_of_128_bits.go:11:11: append(byteorder.b, byte(byteorder.v >> uint(56)), byte(byteorder.v >> uint(48)), byte(byteorder.v >> uint(40)), byte(byteorder.v >> uint(32)), byte(byteorder.v >> uint(24)), byte(byteorder.v >> uint(16)), byte(byteorder.v >> uint(8)), byte(byteorder.v)) escapes to heap in sums:
fnv_of_128_bits.go:11:11:   flow: ~r0 ← &{storage for append(byteorder.b, byte(byteorder.v >> uint(56)), byte(byteorder.v >> uint(48)), byte(byteorder.v >> uint(40)), byte(byteorder.v >> uint(32)), byte(byteorder.v >> uint(24)), byte(byteorder.v >> uint(16)), byte(byteorder.v >> uint(8)), byte(byteorder.v))}:
fnv_of_128_bits.go:11:11:     from append(byteorder.b, byte(byteorder.v >> uint(56)), byte(byteorder.v >> uint(48)), byte(byteorder.v >> uint(40)), byte(byteorder.v >> uint(32)), byte(byteorder.v >> uint(24)), byte(byteorder.v >> uint(16)), byte(byteorder.v >> uint(8)), byte(byteorder.v)) (spill) at fnv_of_128_bits.go:11:11
fnv_of_128_bits.go:11:11:     from ~r0 = append(byteorder.b, byte(byteorder.v >> uint(56)), byte(byteorder.v >> uint(48)), byte(byteorder.v >> uint(40)), byte(byteorder.v >> uint(32)), byte(byteorder.v >> uint(24)), byte(byteorder.v >> uint(16)), byte(byteorder.v >> uint(8)), byte(byteorder.v)) (assign-pair) at fnv_of_128_bits.go:11:11
fnv_of_128_bits.go:11:11:   flow: ~r0 ← ~r0:
fnv_of_128_bits.go:11:11:     from ~r0 = ~r0 (assign-pair) at fnv_of_128_bits.go:11:11
fnv_of_128_bits.go:11:11:   flow: b ← ~r0:
fnv_of_128_bits.go:11:11:     from b = ~r0 (assign) at fnv_of_128_bits.go:11:4
fnv_of_128_bits.go:11:11:   flow: fnv.in ← b:
fnv_of_128_bits.go:11:11:     from fnv.s, fnv.in := g.(*fnv.sum128), b (assign-pair) at fnv_of_128_bits.go:12:14
fnv_of_128_bits.go:11:11:   flow: byteorder.b ← fnv.in:
fnv_of_128_bits.go:11:11:     from byteorder.b, byteorder.v := fnv.in, fnv.s[0] (assign-pair) at fnv_of_128_bits.go:12:14
fnv_of_128_bits.go:11:11:   flow: {temp} ← byteorder.b:
fnv_of_128_bits.go:11:11:     from append(byteorder.b, byte(byteorder.v >> uint(56)), byte(byteorder.v >> uint(48)), byte(byteorder.v >> uint(40)), byte(byteorder.v >> uint(32)), byte(byteorder.v >> uint(24)), byte(byteorder.v >> uint(16)), byte(byteorder.v >> uint(8)), byte(byteorder.v)) (call parameter) at fnv_of_128_bits.go:12:14
fnv_of_128_bits.go:11:11:   flow: ~r0 ← {temp}:
fnv_of_128_bits.go:11:11:     from ~r0 = append(byteorder.b, byte(byteorder.v >> uint(56)), byte(byteorder.v >> uint(48)), byte(byteorder.v >> uint(40)), byte(byteorder.v >> uint(32)), byte(byteorder.v >> uint(24)), byte(byteorder.v >> uint(16)), byte(byteorder.v >> uint(8)), byte(byteorder.v)) (assign-pair) at fnv_of_128_bits.go:12:14
fnv_of_128_bits.go:11:11:   flow: fnv.ret ← ~r0:
fnv_of_128_bits.go:11:11:     from fnv.ret := ~r0 (assign) at fnv_of_128_bits.go:12:14
fnv_of_128_bits.go:11:11:   flow: byteorder.b ← fnv.ret:
fnv_of_128_bits.go:11:11:     from byteorder.b, byteorder.v := fnv.ret, fnv.s[1] (assign-pair) at fnv_of_128_bits.go:12:14
fnv_of_128_bits.go:11:11:   flow: {temp} ← byteorder.b:
fnv_of_128_bits.go:11:11:     from append(byteorder.b, byte(byteorder.v >> uint(56)), byte(byteorder.v >> uint(48)), byte(byteorder.v >> uint(40)), byte(byteorder.v >> uint(32)), byte(byteorder.v >> uint(24)), byte(byteorder.v >> uint(16)), byte(byteorder.v >> uint(8)), byte(byteorder.v)) (call parameter) at fnv_of_128_bits.go:12:14
fnv_of_128_bits.go:11:11:   flow: ~r0 ← {temp}:
fnv_of_128_bits.go:11:11:     from ~r0 = append(byteorder.b, byte(byteorder.v >> uint(56)), byte(byteorder.v >> uint(48)), byte(byteorder.v >> uint(40)), byte(byteorder.v >> uint(32)), byte(byteorder.v >> uint(24)), byte(byteorder.v >> uint(16)), byte(byteorder.v >> uint(8)), byte(byteorder.v)) (assign-pair) at fnv_of_128_bits.go:12:14
fnv_of_128_bits.go:11:11:   flow: ~r0 ← ~r0:
fnv_of_128_bits.go:11:11:     from ~r0 = ~r0 (assign-pair) at fnv_of_128_bits.go:12:14
fnv_of_128_bits.go:11:11:   flow: ~r0 ← ~r0:
fnv_of_128_bits.go:11:11:     from return ~r0 (return) at fnv_of_128_bits.go:12:2
fnv_of_128_bits.go:11:11: append(byteorder.b, byte(byteorder.v >> uint(56)), byte(byteorder.v >> uint(48)), byte(byteorder.v >> uint(40)), byte(byteorder.v >> uint(32)), byte(byteorder.v >> uint(24)), byte(byteorder.v >> uint(16)), byte(byteorder.v >> uint(8)), byte(byteorder.v)) escapes to heap in sums:
fnv_of_128_bits.go:11:11:   flow: ~r0 ← &{storage for append(byteorder.b, byte(byteorder.v >> uint(56)), byte(byteorder.v >> uint(48)), byte(byteorder.v >> uint(40)), byte(byteorder.v >> uint(32)), byte(byteorder.v >> uint(24)), byte(byteorder.v >> uint(16)), byte(byteorder.v >> uint(8)), byte(byteorder.v))}:
fnv_of_128_bits.go:11:11:     from append(byteorder.b, byte(byteorder.v >> uint(56)), byte(byteorder.v >> uint(48)), byte(byteorder.v >> uint(40)), byte(byteorder.v >> uint(32)), byte(byteorder.v >> uint(24)), byte(byteorder.v >> uint(16)), byte(byteorder.v >> uint(8)), byte(byteorder.v)) (spill) at fnv_of_128_bits.go:11:11
fnv_of_128_bits.go:11:11:     from ~r0 = append(byteorder.b, byte(byteorder.v >> uint(56)), byte(byteorder.v >> uint(48)), byte(byteorder.v >> uint(40)), byte(byteorder.v >> uint(32)), byte(byteorder.v >> uint(24)), byte(byteorder.v >> uint(16)), byte(byteorder.v >> uint(8)), byte(byteorder.v)) (assign-pair) at fnv_of_128_bits.go:11:11
fnv_of_128_bits.go:11:11:   flow: fnv.ret ← ~r0:
fnv_of_128_bits.go:11:11:     from fnv.ret := ~r0 (assign) at fnv_of_128_bits.go:11:11
fnv_of_128_bits.go:11:11:   flow: byteorder.b ← fnv.ret:
fnv_of_128_bits.go:11:11:     from byteorder.b, byteorder.v := fnv.ret, fnv.s[1] (assign-pair) at fnv_of_128_bits.go:11:11
fnv_of_128_bits.go:11:11:   flow: {temp} ← byteorder.b:
fnv_of_128_bits.go:11:11:     from append(byteorder.b, byte(byteorder.v >> uint(56)), byte(byteorder.v >> uint(48)), byte(byteorder.v >> uint(40)), byte(byteorder.v >> uint(32)), byte(byteorder.v >> uint(24)), byte(byteorder.v >> uint(16)), byte(byteorder.v >> uint(8)), byte(byteorder.v)) (call parameter) at fnv_of_128_bits.go:11:11
fnv_of_128_bits.go:11:11:   flow: ~r0 ← {temp}:
fnv_of_128_bits.go:11:11:     from ~r0 = append(byteorder.b, byte(byteorder.v >> uint(56)), byte(byteorder.v >> uint(48)), byte(byteorder.v >> uint(40)), byte(byteorder.v >> uint(32)), byte(byteorder.v >> uint(24)), byte(byteorder.v >> uint(16)), byte(byteorder.v >> uint(8)), byte(byteorder.v)) (assign-pair) at fnv_of_128_bits.go:11:11
fnv_of_128_bits.go:11:11:   flow: ~r0 ← ~r0:
fnv_of_128_bits.go:11:11:     from ~r0 = ~r0 (assign-pair) at fnv_of_128_bits.go:11:11
fnv_of_128_bits.go:11:11:   flow: b ← ~r0:
fnv_of_128_bits.go:11:11:     from b = ~r0 (assign) at fnv_of_128_bits.go:11:4
fnv_of_128_bits.go:11:11:   flow: fnv.in ← b:
fnv_of_128_bits.go:11:11:     from fnv.s, fnv.in := g.(*fnv.sum128), b (assign-pair) at fnv_of_128_bits.go:12:14
fnv_of_128_bits.go:11:11:   flow: byteorder.b ← fnv.in:
fnv_of_128_bits.go:11:11:     from byteorder.b, byteorder.v := fnv.in, fnv.s[0] (assign-pair) at fnv_of_128_bits.go:12:14
fnv_of_128_bits.go:11:11:   flow: {temp} ← byteorder.b:
fnv_of_128_bits.go:11:11:     from append(byteorder.b, byte(byteorder.v >> uint(56)), byte(byteorder.v >> uint(48)), byte(byteorder.v >> uint(40)), byte(byteorder.v >> uint(32)), byte(byteorder.v >> uint(24)), byte(byteorder.v >> uint(16)), byte(byteorder.v >> uint(8)), byte(byteorder.v)) (call parameter) at fnv_of_128_bits.go:12:14
fnv_of_128_bits.go:11:11:   flow: ~r0 ← {temp}:
fnv_of_128_bits.go:11:11:     from ~r0 = append(byteorder.b, byte(byteorder.v >> uint(56)), byte(byteorder.v >> uint(48)), byte(byteorder.v >> uint(40)), byte(byteorder.v >> uint(32)), byte(byteorder.v >> uint(24)), byte(byteorder.v >> uint(16)), byte(byteorder.v >> uint(8)), byte(byteorder.v)) (assign-pair) at fnv_of_128_bits.go:12:14
fnv_of_128_bits.go:11:11:   flow: fnv.ret ← ~r0:
fnv_of_128_bits.go:11:11:     from fnv.ret := ~r0 (assign) at fnv_of_128_bits.go:12:14
fnv_of_128_bits.go:11:11:   flow: byteorder.b ← fnv.ret:
fnv_of_128_bits.go:11:11:     from byteorder.b, byteorder.v := fnv.ret, fnv.s[1] (assign-pair) at fnv_of_128_bits.go:12:14
fnv_of_128_bits.go:11:11:   flow: {temp} ← byteorder.b:
fnv_of_128_bits.go:11:11:     from append(byteorder.b, byte(byteorder.v >> uint(56)), byte(byteorder.v >> uint(48)), byte(byteorder.v >> uint(40)), byte(byteorder.v >> uint(32)), byte(byteorder.v >> uint(24)), byte(byteorder.v >> uint(16)), byte(byteorder.v >> uint(8)), byte(byteorder.v)) (call parameter) at fnv_of_128_bits.go:12:14
fnv_of_128_bits.go:11:11:   flow: ~r0 ← {temp}:
fnv_of_128_bits.go:11:11:     from ~r0 = append(byteorder.b, byte(byteorder.v >> uint(56)), byte(byteorder.v >> uint(48)), byte(byteorder.v >> uint(40)), byte(byteorder.v >> uint(32)), byte(byteorder.v >> uint(24)), byte(byteorder.v >> uint(16)), byte(byteorder.v >> uint(8)), byte(byteorder.v)) (assign-pair) at fnv_of_128_bits.go:12:14
fnv_of_128_bits.go:11:11:   flow: ~r0 ← ~r0:
fnv_of_128_bits.go:11:11:     from ~r0 = ~r0 (assign-pair) at fnv_of_128_bits.go:12:14
fnv_of_128_bits.go:11:11:   flow: ~r0 ← ~r0:
fnv_of_128_bits.go:11:11:     from return ~r0 (return) at fnv_of_128_bits.go:12:2
fnv_of_128_bits.go:5:11: leaking param: b to result ~r0 level=0
fnv_of_128_bits.go:11:11: append escapes to heap
fnv_of_128_bits.go:11:11: append escapes to heap
fnv_of_128_bits.go:12:14: append escapes to heap
fnv_of_128_bits.go:12:14: append escapes to heap
fnv_of_128_bits.go:15:12: b does not escape
fnv_of_128_bits.go:19:15: append does not escape
fnv_of_128_bits.go:20:7: append does not escape
fnv_of_128_bits.go:25:26: ([]byte)("x") does not escape
