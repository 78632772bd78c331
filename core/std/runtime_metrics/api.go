// Recorded from Go 1.27.3 by `cargo xtask record api`; do not edit.

package metrics

import "unsafe"

const KindBad ValueKind = 0
const KindFloat64 ValueKind = 2
const KindFloat64Histogram ValueKind = 3
const KindUint64 ValueKind = 1

type Description struct {
	Name        string
	Description string
	Kind        ValueKind
	Cumulative  bool
}

type Float64Histogram struct {
	Counts  []uint64
	Buckets []float64
}

type Sample struct {
	Name  string
	Value Value
}

type Value struct {
	kind    ValueKind
	scalar  uint64
	pointer unsafe.Pointer
}

func (v Value) Kind() ValueKind
func (v Value) Uint64() uint64
func (v Value) Float64() float64
func (v Value) Float64Histogram() *Float64Histogram

type ValueKind int

func All() []Description
func Read(m []Sample)
