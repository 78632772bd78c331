# example.com/folders/one
./deep/b/b.go:3:16: b.x escapes to heap in Of[go.shape.uint]:
./deep/b/b.go:3:16:   flow: b.~r0 ← &b.x:
./deep/b/b.go:3:16:     from &b.x (address-of) at ./deep/b/b.go:3:33
./deep/b/b.go:3:16:     from return &b.x (return) at ./deep/b/b.go:3:26
./deep/b/b.go:3:16: parameter b.x leaks to b.~r0 for Of[go.shape.uint] with derefs=0:
./deep/b/b.go:3:16:   flow: b.~r0 ← &b.x:
./deep/b/b.go:3:16:     from &b.x (address-of) at ./deep/b/b.go:3:33
./deep/b/b.go:3:16:     from return &b.x (return) at ./deep/b/b.go:3:26
./deep/b/b.go:3:16: moved to heap: b.x
# example.com/folders/deep/a
deep/deep.go:3:16: deep.x escapes to heap in Of[go.shape.uint8]:
deep/deep.go:3:16:   flow: deep.~r0 ← &deep.x:
deep/deep.go:3:16:     from &deep.x (address-of) at deep/deep.go:3:33
deep/deep.go:3:16:     from return &deep.x (return) at deep/deep.go:3:26
deep/deep.go:3:16: parameter deep.x leaks to deep.~r0 for Of[go.shape.uint8] with derefs=0:
deep/deep.go:3:16:   flow: deep.~r0 ← &deep.x:
deep/deep.go:3:16:     from &deep.x (address-of) at deep/deep.go:3:33
deep/deep.go:3:16:     from return &deep.x (return) at deep/deep.go:3:26
deep/deep.go:3:16: moved to heap: deep.x
deep/b/b.go:3:16: b.x escapes to heap in Of[go.shape.uint8]:
deep/b/b.go:3:16:   flow: b.~r0 ← &b.x:
deep/b/b.go:3:16:     from &b.x (address-of) at deep/b/b.go:3:33
deep/b/b.go:3:16:     from return &b.x (return) at deep/b/b.go:3:26
deep/b/b.go:3:16: parameter b.x leaks to b.~r0 for Of[go.shape.uint8] with derefs=0:
deep/b/b.go:3:16:   flow: b.~r0 ← &b.x:
deep/b/b.go:3:16:     from &b.x (address-of) at deep/b/b.go:3:33
deep/b/b.go:3:16:     from return &b.x (return) at deep/b/b.go:3:26
deep/b/b.go:3:16: moved to heap: b.x
./one/one.go:5:16: one.x escapes to heap in Of[go.shape.uint8]:
./one/one.go:5:16:   flow: one.~r0 ← &one.x:
./one/one.go:5:16:     from &one.x (address-of) at ./one/one.go:5:33
./one/one.go:5:16:     from return &one.x (return) at ./one/one.go:5:26
./one/one.go:5:16: parameter one.x leaks to one.~r0 for Of[go.shape.uint8] with derefs=0:
./one/one.go:5:16:   flow: one.~r0 ← &one.x:
./one/one.go:5:16:     from &one.x (address-of) at ./one/one.go:5:33
./one/one.go:5:16:     from return &one.x (return) at ./one/one.go:5:26
./one/one.go:5:16: moved to heap: one.x
# example.com/folders
./deep/b/b.go:3:16: b.x escapes to heap in Of[go.shape.int]:
./deep/b/b.go:3:16:   flow: b.~r0 ← &b.x:
./deep/b/b.go:3:16:     from &b.x (address-of) at ./deep/b/b.go:3:33
./deep/b/b.go:3:16:     from return &b.x (return) at ./deep/b/b.go:3:26
./deep/b/b.go:3:16: parameter b.x leaks to b.~r0 for Of[go.shape.int] with derefs=0:
./deep/b/b.go:3:16:   flow: b.~r0 ← &b.x:
./deep/b/b.go:3:16:     from &b.x (address-of) at ./deep/b/b.go:3:33
./deep/b/b.go:3:16:     from return &b.x (return) at ./deep/b/b.go:3:26
./deep/b/b.go:3:16: moved to heap: b.x
./one/one.go:5:16: one.x escapes to heap in Of[go.shape.int8]:
./one/one.go:5:16:   flow: one.~r0 ← &one.x:
./one/one.go:5:16:     from &one.x (address-of) at ./one/one.go:5:33
./one/one.go:5:16:     from return &one.x (return) at ./one/one.go:5:26
./one/one.go:5:16: parameter one.x leaks to one.~r0 for Of[go.shape.int8] with derefs=0:
./one/one.go:5:16:   flow: one.~r0 ← &one.x:
./one/one.go:5:16:     from &one.x (address-of) at ./one/one.go:5:33
./one/one.go:5:16:     from return &one.x (return) at ./one/one.go:5:26
./one/one.go:5:16: moved to heap: one.x
