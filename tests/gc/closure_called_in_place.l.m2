closure_called_in_place.go:4:2: area capturing by ref: result (addr=false assign=true width=8)
closure_called_in_place.go:3:11: area capturing by value: w (addr=false assign=false width=8)
closure_called_in_place.go:3:14: area capturing by value: h (addr=false assign=false width=8)
closure_called_in_place.go:5:2: func literal does not escape
