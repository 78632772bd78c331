package x509

import "strconv"

func (algo PublicKeyAlgorithm) String() string {
	names := []string{"", "RSA", "DSA", "ECDSA", "Ed25519", "ML-DSA"}
	if 0 < algo && int(algo) < len(names) {
		return names[algo]
	}
	return strconv.Itoa(int(algo))
}

func (algo SignatureAlgorithm) String() string {
	names := []string{"", "", "MD5-RSA", "SHA1-RSA", "SHA256-RSA", "SHA384-RSA", "SHA512-RSA", "DSA-SHA1", "DSA-SHA256", "ECDSA-SHA1", "ECDSA-SHA256", "ECDSA-SHA384",
		"ECDSA-SHA512", "SHA256-RSAPSS", "SHA384-RSAPSS", "SHA512-RSAPSS", "Ed25519", "ML-DSA-44", "ML-DSA-65", "ML-DSA-87"}
	if 0 < algo && int(algo) < len(names) && names[algo] != "" {
		return names[algo]
	}
	return strconv.Itoa(int(algo))
}
