main.go:7:6: can inline newLabel with cost 11 as: func(string) *label { l := new(label); l.text = text; return l }
main.go:13:6: can inline main with cost 21 as: func() { l := newLabel("tea"); println(l.text) }
main.go:14:15: inlining call to newLabel
main.go:7:15: parameter text leaks to {heap} for newLabel with derefs=0:
main.go:7:15:   flow: {heap} ← text:
main.go:7:15:     from l.text = text (assign) at main.go:9:9
main.go:8:10: new(label) escapes to heap in newLabel:
main.go:8:10:   flow: l ← &{storage for new(label)}:
main.go:8:10:     from new(label) (spill) at main.go:8:10
main.go:8:10:     from l := new(label) (assign) at main.go:8:4
main.go:8:10:   flow: ~r0 ← l:
main.go:8:10:     from return l (return) at main.go:10:2
main.go:7:15: leaking param: text
main.go:8:10: new(label) escapes to heap
main.go:14:15: new(label) does not escape
