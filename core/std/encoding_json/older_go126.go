//go:build !go1.27

// Package json as releases before its second version have it.
package json

import "io"

func NewEncoder(w io.Writer) *Encoder { return &Encoder{w: w, raw: false} }
