// Recorded from Go 1.27.3 by `cargo xtask record api`; do not edit.

package quick

import "math/rand"
import "reflect"

type CheckEqualError struct {
	CheckError
	Out1 []any
	Out2 []any
}

func (s *CheckEqualError) Error() string

type CheckError struct {
	Count int
	In    []any
}

func (s *CheckError) Error() string

type Config struct {
	MaxCount      int
	MaxCountScale float64
	Rand          *rand.Rand
	Values        func([]reflect.Value, *rand.Rand)
}

type Generator interface {
	/*line quick.go:26:2*/Generate(rand *rand.Rand, size int) reflect.Value
}

type SetupError string

func (s SetupError) Error() string
func Check(f any, config *Config) error
func CheckEqual(f, g any, config *Config) error
func Value(t reflect.Type, rand *rand.Rand) (value reflect.Value, ok bool)
