//go:build !go1.26

// Package types: bodies for the machine: objects have a colour while a package is checked.
package types

import "go/token"

type object struct {
	parent    *Scope
	pos       token.Pos
	pkg       *Package
	name      string
	typ       Type
	order_    uint32
	color_    color
	scopePos_ token.Pos
}

func (c color) String() string { return [...]string{"white", "black", "grey"}[min(c, grey)] }

func (*lazyObject) color() color   { panic("unreachable") }
func (*lazyObject) setColor(color) { panic("unreachable") }

func (n *Named) stateHas(m stateMask) bool { return stateMask(n.state_)&m != 0 }

func (n *Named) resolve() *Named { return n.unpack() }
