package p

var a = b // ERROR "initialization cycle for a"
var b = a
