# example.com/folders/one
./deep/b/b.go:3:6: can inline b.Of[go.shape.uint] with cost 3 as: func(*[2]uintptr, go.shape.uint) *go.shape.uint { return &b.x }
one/one.go:7:6: can inline Uses with cost 10 as: func() uint { return *b.Of[go.shape.uint](&b..dict.Of[uint], uint(4)) }
./deep/b/b.go:3:6: can inline b.Of[uint] with cost 9 as: func(uint) *uint { return b.Of[go.shape.uint](&b..dict.Of[uint], b.x) }
one/one.go:7:32: inlining call to b.Of[go.shape.uint]
./deep/b/b.go:3:6: inlining call to b.Of[go.shape.uint]
./deep/b/b.go:3:16: b.x escapes to heap in Of[go.shape.uint]:
./deep/b/b.go:3:16:   flow: b.~r0 ← &b.x:
./deep/b/b.go:3:16:     from &b.x (address-of) at ./deep/b/b.go:3:33
./deep/b/b.go:3:16:     from return &b.x (return) at ./deep/b/b.go:3:26
./deep/b/b.go:3:16: parameter b.x leaks to b.~r0 for Of[go.shape.uint] with derefs=0:
./deep/b/b.go:3:16:   flow: b.~r0 ← &b.x:
./deep/b/b.go:3:16:     from &b.x (address-of) at ./deep/b/b.go:3:33
./deep/b/b.go:3:16:     from return &b.x (return) at ./deep/b/b.go:3:26
./deep/b/b.go:3:16: moved to heap: b.x
./deep/b/b.go:3:6: b.x escapes to heap in Of[uint]:
./deep/b/b.go:3:6:   flow: b.~r0 ← &b.x:
./deep/b/b.go:3:6:     from &b.x (address-of) at ./deep/b/b.go:3:6
./deep/b/b.go:3:6:     from b.~r0 = &b.x (assign-pair) at ./deep/b/b.go:3:6
./deep/b/b.go:3:6:   flow: b.~r0 ← b.~r0:
./deep/b/b.go:3:6:     from return b.~r0 (return) at ./deep/b/b.go:3:6
./deep/b/b.go:3:6: moved to heap: b.x
# example.com/folders/deep/a
deep/deep.go:3:6: can inline deep.Of[go.shape.uint8] with cost 3 as: func(*[2]uintptr, go.shape.uint8) *go.shape.uint8 { return &deep.x }
deep/b/b.go:3:6: can inline b.Of[go.shape.uint8] with cost 3 as: func(*[2]uintptr, go.shape.uint8) *go.shape.uint8 { return &b.x }
./one/one.go:5:6: can inline one.Of[go.shape.uint8] with cost 3 as: func(*[2]uintptr, go.shape.uint8) *go.shape.uint8 { return &one.x }
deep/a/a.go:9:6: can inline Both with cost 25 as: func() *uint8 { return deep.Of[go.shape.uint8](&deep..dict.Of[uint8], *b.Of[go.shape.uint8](&b..dict.Of[uint8], *one.Of[go.shape.uint8](&one..dict.Of[uint8], uint8(1)))) }
./one/one.go:5:6: can inline one.Of[uint8] with cost 9 as: func(uint8) *uint8 { return one.Of[go.shape.uint8](&one..dict.Of[uint8], one.x) }
deep/b/b.go:3:6: can inline b.Of[uint8] with cost 9 as: func(uint8) *uint8 { return b.Of[go.shape.uint8](&b..dict.Of[uint8], b.x) }
deep/deep.go:3:6: can inline deep.Of[uint8] with cost 9 as: func(uint8) *uint8 { return deep.Of[go.shape.uint8](&deep..dict.Of[uint8], deep.x) }
deep/a/a.go:10:30: inlining call to one.Of[go.shape.uint8]
deep/a/a.go:10:22: inlining call to b.Of[go.shape.uint8]
deep/a/a.go:10:16: inlining call to deep.Of[go.shape.uint8]
./one/one.go:5:6: inlining call to one.Of[go.shape.uint8]
deep/b/b.go:3:6: inlining call to b.Of[go.shape.uint8]
deep/deep.go:3:6: inlining call to deep.Of[go.shape.uint8]
deep/a/a.go:10:16: deep.x escapes to heap in Both:
deep/a/a.go:10:16:   flow: ~r0 ← &deep.x:
deep/a/a.go:10:16:     from &deep.x (address-of) at deep/a/a.go:10:16
deep/a/a.go:10:16:     from ~r0 = &deep.x (assign-pair) at deep/a/a.go:10:16
deep/a/a.go:10:16:   flow: ~r0 ← ~r0:
deep/a/a.go:10:16:     from return ~r0 (return) at deep/a/a.go:10:2
deep/a/a.go:10:16: moved to heap: deep.x
./one/one.go:5:16: one.x escapes to heap in Of[go.shape.uint8]:
./one/one.go:5:16:   flow: one.~r0 ← &one.x:
./one/one.go:5:16:     from &one.x (address-of) at ./one/one.go:5:33
./one/one.go:5:16:     from return &one.x (return) at ./one/one.go:5:26
./one/one.go:5:16: parameter one.x leaks to one.~r0 for Of[go.shape.uint8] with derefs=0:
./one/one.go:5:16:   flow: one.~r0 ← &one.x:
./one/one.go:5:16:     from &one.x (address-of) at ./one/one.go:5:33
./one/one.go:5:16:     from return &one.x (return) at ./one/one.go:5:26
./one/one.go:5:16: moved to heap: one.x
./one/one.go:5:6: one.x escapes to heap in Of[uint8]:
./one/one.go:5:6:   flow: one.~r0 ← &one.x:
./one/one.go:5:6:     from &one.x (address-of) at ./one/one.go:5:6
./one/one.go:5:6:     from one.~r0 = &one.x (assign-pair) at ./one/one.go:5:6
./one/one.go:5:6:   flow: one.~r0 ← one.~r0:
./one/one.go:5:6:     from return one.~r0 (return) at ./one/one.go:5:6
./one/one.go:5:6: moved to heap: one.x
deep/b/b.go:3:16: b.x escapes to heap in Of[go.shape.uint8]:
deep/b/b.go:3:16:   flow: b.~r0 ← &b.x:
deep/b/b.go:3:16:     from &b.x (address-of) at deep/b/b.go:3:33
deep/b/b.go:3:16:     from return &b.x (return) at deep/b/b.go:3:26
deep/b/b.go:3:16: parameter b.x leaks to b.~r0 for Of[go.shape.uint8] with derefs=0:
deep/b/b.go:3:16:   flow: b.~r0 ← &b.x:
deep/b/b.go:3:16:     from &b.x (address-of) at deep/b/b.go:3:33
deep/b/b.go:3:16:     from return &b.x (return) at deep/b/b.go:3:26
deep/b/b.go:3:16: moved to heap: b.x
deep/b/b.go:3:6: b.x escapes to heap in Of[uint8]:
deep/b/b.go:3:6:   flow: b.~r0 ← &b.x:
deep/b/b.go:3:6:     from &b.x (address-of) at deep/b/b.go:3:6
deep/b/b.go:3:6:     from b.~r0 = &b.x (assign-pair) at deep/b/b.go:3:6
deep/b/b.go:3:6:   flow: b.~r0 ← b.~r0:
deep/b/b.go:3:6:     from return b.~r0 (return) at deep/b/b.go:3:6
deep/b/b.go:3:6: moved to heap: b.x
deep/deep.go:3:16: deep.x escapes to heap in Of[go.shape.uint8]:
deep/deep.go:3:16:   flow: deep.~r0 ← &deep.x:
deep/deep.go:3:16:     from &deep.x (address-of) at deep/deep.go:3:33
deep/deep.go:3:16:     from return &deep.x (return) at deep/deep.go:3:26
deep/deep.go:3:16: parameter deep.x leaks to deep.~r0 for Of[go.shape.uint8] with derefs=0:
deep/deep.go:3:16:   flow: deep.~r0 ← &deep.x:
deep/deep.go:3:16:     from &deep.x (address-of) at deep/deep.go:3:33
deep/deep.go:3:16:     from return &deep.x (return) at deep/deep.go:3:26
deep/deep.go:3:16: moved to heap: deep.x
deep/deep.go:3:6: deep.x escapes to heap in Of[uint8]:
deep/deep.go:3:6:   flow: deep.~r0 ← &deep.x:
deep/deep.go:3:6:     from &deep.x (address-of) at deep/deep.go:3:6
deep/deep.go:3:6:     from deep.~r0 = &deep.x (assign-pair) at deep/deep.go:3:6
deep/deep.go:3:6:   flow: deep.~r0 ← deep.~r0:
deep/deep.go:3:6:     from return deep.~r0 (return) at deep/deep.go:3:6
deep/deep.go:3:6: moved to heap: deep.x
# example.com/folders
./deep/b/b.go:3:6: can inline b.Of[go.shape.int] with cost 3 as: func(*[2]uintptr, go.shape.int) *go.shape.int { return &b.x }
./one/one.go:5:6: can inline one.Of[go.shape.int8] with cost 3 as: func(*[2]uintptr, go.shape.int8) *go.shape.int8 { return &one.x }
./main.go:9:6: can inline main with cost 59 as: func() { println(*a.Both(), *b.Of[go.shape.int](&b..dict.Of[int], 2), *one.Of[go.shape.int8](&one..dict.Of[int8], int8(3)), one.Uses()) }
./one/one.go:5:6: can inline one.Of[int8] with cost 9 as: func(int8) *int8 { return one.Of[go.shape.int8](&one..dict.Of[int8], one.x) }
./deep/b/b.go:3:6: can inline b.Of[int] with cost 9 as: func(int) *int { return b.Of[go.shape.int](&b..dict.Of[int], b.x) }
./main.go:10:17: inlining call to a.Both
./main.go:10:26: inlining call to b.Of[go.shape.int]
./main.go:10:38: inlining call to one.Of[go.shape.int8]
./main.go:10:57: inlining call to one.Uses
./main.go:10:17: inlining call to one.Of[go.shape.uint8]
./main.go:10:17: inlining call to b.Of[go.shape.uint8]
./main.go:10:17: inlining call to deep.Of[go.shape.uint8]
./main.go:10:57: inlining call to b.Of[go.shape.uint]
./one/one.go:5:6: inlining call to one.Of[go.shape.int8]
./deep/b/b.go:3:6: inlining call to b.Of[go.shape.int]
./one/one.go:5:16: one.x escapes to heap in Of[go.shape.int8]:
./one/one.go:5:16:   flow: one.~r0 ← &one.x:
./one/one.go:5:16:     from &one.x (address-of) at ./one/one.go:5:33
./one/one.go:5:16:     from return &one.x (return) at ./one/one.go:5:26
./one/one.go:5:16: parameter one.x leaks to one.~r0 for Of[go.shape.int8] with derefs=0:
./one/one.go:5:16:   flow: one.~r0 ← &one.x:
./one/one.go:5:16:     from &one.x (address-of) at ./one/one.go:5:33
./one/one.go:5:16:     from return &one.x (return) at ./one/one.go:5:26
./one/one.go:5:16: moved to heap: one.x
./one/one.go:5:6: one.x escapes to heap in Of[int8]:
./one/one.go:5:6:   flow: one.~r0 ← &one.x:
./one/one.go:5:6:     from &one.x (address-of) at ./one/one.go:5:6
./one/one.go:5:6:     from one.~r0 = &one.x (assign-pair) at ./one/one.go:5:6
./one/one.go:5:6:   flow: one.~r0 ← one.~r0:
./one/one.go:5:6:     from return one.~r0 (return) at ./one/one.go:5:6
./one/one.go:5:6: moved to heap: one.x
./deep/b/b.go:3:16: b.x escapes to heap in Of[go.shape.int]:
./deep/b/b.go:3:16:   flow: b.~r0 ← &b.x:
./deep/b/b.go:3:16:     from &b.x (address-of) at ./deep/b/b.go:3:33
./deep/b/b.go:3:16:     from return &b.x (return) at ./deep/b/b.go:3:26
./deep/b/b.go:3:16: parameter b.x leaks to b.~r0 for Of[go.shape.int] with derefs=0:
./deep/b/b.go:3:16:   flow: b.~r0 ← &b.x:
./deep/b/b.go:3:16:     from &b.x (address-of) at ./deep/b/b.go:3:33
./deep/b/b.go:3:16:     from return &b.x (return) at ./deep/b/b.go:3:26
./deep/b/b.go:3:16: moved to heap: b.x
./deep/b/b.go:3:6: b.x escapes to heap in Of[int]:
./deep/b/b.go:3:6:   flow: b.~r0 ← &b.x:
./deep/b/b.go:3:6:     from &b.x (address-of) at ./deep/b/b.go:3:6
./deep/b/b.go:3:6:     from b.~r0 = &b.x (assign-pair) at ./deep/b/b.go:3:6
./deep/b/b.go:3:6:   flow: b.~r0 ← b.~r0:
./deep/b/b.go:3:6:     from return b.~r0 (return) at ./deep/b/b.go:3:6
./deep/b/b.go:3:6: moved to heap: b.x
