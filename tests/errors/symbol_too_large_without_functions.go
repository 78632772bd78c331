package p

var X [3_000_000_000]byte // ERROR "symbol too large"
