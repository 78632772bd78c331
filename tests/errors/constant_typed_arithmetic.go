package p

type T int8

const a T = 100
const b = a * 2
const c = -T(-128)
const d = a << 1
const e uint8 = ^uint8(0) + 1
const f uint8 = ^0
const g float32 = 16777217
const h complex64 = 1e300

var i int = 2.0
var j rune = 1 << 40
