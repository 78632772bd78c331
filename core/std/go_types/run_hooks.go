// Package types: bodies for the machine: where the model of objects meets the checker.
package types

func (check *Checker) objDecl(obj Object) {}

func (m *monoGraph) recordCanon(mpar, tpar *TypeParam) {}
