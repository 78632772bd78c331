package gcm

// As large as where Go has assembly.
type gcmPlatformData struct {
	table [256]byte
}
