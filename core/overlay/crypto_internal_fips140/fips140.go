package fips140

// The runtime keeps one per goroutine; no package that programs can import reads it.
var indicator uint8

func getIndicator() uint8 { return indicator }

func setIndicator(v uint8) { indicator = v }
