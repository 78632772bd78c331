//go:build go1.26

package abi

type swissMap = MapType
