// Package utf8: what appends; the rest is the machine's.
package utf8
