package p

const big = 1 << 70

var a int = 1 << 70
var b int8 = 200
var c uint = -1
var d float32 = 1e40
var e int = 1.5
var f byte = 'a' * 4
var g = uint8(300)
var h int = big
