package p

const a = 1 < "x"
const b = true < false
const c = 1i < 2i
const d = nil == nil
const e = "a" == 1

var f = 1 == 1.5
var g int = "a" == "b"
var h bool = 1
var i string = 'a'
var j = nil
