package tls

import (
	"fmt"
	"strconv"
)

func VersionName(version uint16) string {
	names := map[uint16]string{0x0300: "SSLv3", 0x0301: "TLS 1.0", 0x0302: "TLS 1.1", 0x0303: "TLS 1.2", 0x0304: "TLS 1.3"}
	if name, known := names[version]; known {
		return name
	}
	return fmt.Sprintf("0x%04X", version)
}

// named is a constant's name, or its type with the number.
func named(names map[int]string, typ string, n int) string {
	if name, known := names[n]; known {
		return name
	}
	return typ + "(" + strconv.Itoa(n) + ")"
}

func (i ClientAuthType) String() string {
	return named(map[int]string{0: "NoClientCert", 1: "RequestClientCert", 2: "RequireAnyClientCert", 3: "VerifyClientCertIfGiven",
		4: "RequireAndVerifyClientCert"}, "ClientAuthType", int(i))
}

func (i CurveID) String() string {
	return named(map[int]string{23: "CurveP256", 24: "CurveP384", 25: "CurveP521", 29: "X25519", 514: "MLKEM1024",
		4587: "SecP256r1MLKEM768", 4588: "X25519MLKEM768", 4589: "SecP384r1MLKEM1024"}, "CurveID", int(i))
}

func (i SignatureScheme) String() string {
	return named(map[int]string{513: "PKCS1WithSHA1", 515: "ECDSAWithSHA1", 1025: "PKCS1WithSHA256", 1027: "ECDSAWithP256AndSHA256",
		1281: "PKCS1WithSHA384", 1283: "ECDSAWithP384AndSHA384", 1537: "PKCS1WithSHA512", 1539: "ECDSAWithP521AndSHA512",
		2052: "PSSWithSHA256", 2053: "PSSWithSHA384", 2054: "PSSWithSHA512", 2055: "Ed25519",
		2308: "MLDSA44", 2309: "MLDSA65", 2310: "MLDSA87"}, "SignatureScheme", int(i))
}
