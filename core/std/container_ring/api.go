// Recorded from Go 1.27.3 by `cargo xtask record api`; do not edit.

package ring

type Ring struct {
	next  *Ring
	prev  *Ring
	Value any
}

func (r *Ring) Next() *Ring
func (r *Ring) Prev() *Ring
func (r *Ring) Move(n int) *Ring
func (r *Ring) Link(s *Ring) *Ring
func (r *Ring) Unlink(n int) *Ring
func (r *Ring) Len() int
func (r *Ring) Do(f func(any))
func New(n int) *Ring
