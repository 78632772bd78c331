package fips140

// The runtime keeps one for each goroutine; nothing that programs can import asks for it.
var indicator uint8

func getIndicator() uint8 { return indicator }

func setIndicator(v uint8) { indicator = v }
