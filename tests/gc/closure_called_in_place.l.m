closure_called_in_place.go:5:2: func literal does not escape
