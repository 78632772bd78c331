//go:build !go1.26

package macho

// since26 says whether symbols alone tell what is imported.
const since26 = false
