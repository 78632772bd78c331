package main

import (
	"crypto/tls"
	"crypto/x509"
	"fmt"
)

func main() {
	for v := uint16(0x02ff); v < 0x0307; v++ {
		fmt.Print(tls.VersionName(v), " ")
	}
	fmt.Println()
	for i := tls.ClientAuthType(-1); i < 7; i++ {
		fmt.Print(i, " ")
	}
	for _, i := range []tls.CurveID{0, 23, 24, 25, 29, 514, 4587, 4588, 4589, 9} {
		fmt.Print(i, " ")
	}
	for i := tls.SignatureScheme(500); i < 2400; i++ {
		if s := i.String(); s[len(s)-1] != ')' {
			fmt.Print(s, " ")
		}
	}
	fmt.Println(tls.SignatureScheme(1))
	for i := -1; i < 22; i++ {
		fmt.Print(x509.SignatureAlgorithm(i), " ", x509.PublicKeyAlgorithm(i), " ")
	}
	fmt.Println()
}
