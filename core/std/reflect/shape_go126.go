//go:build go1.26

package reflect

import "iter"

func (t *rtype) Fields() iter.Seq[StructField]
func (t *rtype) Ins() iter.Seq[Type]
func (t *rtype) Methods() iter.Seq[Method]
func (t *rtype) Outs() iter.Seq[Type]
