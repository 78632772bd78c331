//go:build !go1.27

// Package json as releases before its second version have it.
package json

import (
	"io"
	"reflect"
)

type decoding = reflect.Type

// What a value would not become was told without why.
func reason(e *UnmarshalTypeError) error                           { return nil }
func because(err error, e *UnmarshalTypeError) *UnmarshalTypeError { return e }

func NewEncoder(w io.Writer) *Encoder { return &Encoder{w: w, err: nil} }
func NewDecoder(r io.Reader) *Decoder { return &Decoder{input: &input{r: r}} }
