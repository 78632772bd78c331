package sig

func BoringCrypto()   {}
func FIPSOnly()       {}
func StandardCrypto() {}
