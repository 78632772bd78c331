package gcm

// The same size as with assembly.
type gcmPlatformData struct {
	table [256]byte
}
