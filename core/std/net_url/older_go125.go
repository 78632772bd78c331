//go:build !go1.26

// Package url as Go 1.25 and older have it: what is escaped how is numbered.
package url

const (
	encodePathSegment    encoding = 2
	encodeQueryComponent encoding = 6
)
