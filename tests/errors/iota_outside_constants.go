package p

var x = iota // ERROR "cannot use iota outside constant declaration"

const (
	a = iota
	b
	c, d = iota, 0
	e // ERROR "extra init expr at iota_outside_constants.go:8:15"
)
