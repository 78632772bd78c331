//go:build go1.25

package fnv

import "hash"

//line fnv.go:352:1
func (d *sum32) Clone() (hash.Cloner, error) {
	r := *d
	return &r, nil
}

//line fnv.go:357:1
func (d *sum32a) Clone() (hash.Cloner, error) {
	r := *d
	return &r, nil
}

//line fnv.go:362:1
func (d *sum64) Clone() (hash.Cloner, error) {
	r := *d
	return &r, nil
}

//line fnv.go:367:1
func (d *sum64a) Clone() (hash.Cloner, error) {
	r := *d
	return &r, nil
}

//line fnv.go:372:1
func (d *sum128) Clone() (hash.Cloner, error) {
	r := *d
	return &r, nil
}

//line fnv.go:377:1
func (d *sum128a) Clone() (hash.Cloner, error) {
	r := *d
	return &r, nil
}
