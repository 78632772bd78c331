bodies_of_hpke_and_mldsa.go:21:6: can inline kems
bodies_of_hpke_and_mldsa.go:12:19: inlining call to hpke.DHKEM
bodies_of_hpke_and_mldsa.go:17:29: inlining call to hpke.HKDFSHA256
bodies_of_hpke_and_mldsa.go:17:34: devirtualizing .autotmp_9.ID to *hpke.hkdfKDF
bodies_of_hpke_and_mldsa.go:17:34: inlining call to hpke.(*hkdfKDF).ID
bodies_of_hpke_and_mldsa.go:17:51: inlining call to hpke.SHAKE128
bodies_of_hpke_and_mldsa.go:17:56: devirtualizing .autotmp_10.ID to *hpke.shakeKDF
bodies_of_hpke_and_mldsa.go:17:56: inlining call to hpke.(*shakeKDF).ID
bodies_of_hpke_and_mldsa.go:17:74: inlining call to hpke.AES128GCM
bodies_of_hpke_and_mldsa.go:17:79: devirtualizing .autotmp_11.ID to *hpke.aead
bodies_of_hpke_and_mldsa.go:17:79: inlining call to hpke.(*aead).ID
bodies_of_hpke_and_mldsa.go:17:98: inlining call to hpke.ExportOnly
bodies_of_hpke_and_mldsa.go:17:103: devirtualizing .autotmp_12.ID to hpke.exportOnlyAEAD
bodies_of_hpke_and_mldsa.go:17:103: inlining call to hpke.exportOnlyAEAD.ID
bodies_of_hpke_and_mldsa.go:17:13: inlining call to fmt.Println
bodies_of_hpke_and_mldsa.go:18:51: inlining call to hpke.HKDFSHA384
bodies_of_hpke_and_mldsa.go:18:76: inlining call to hpke.ChaCha20Poly1305
bodies_of_hpke_and_mldsa.go:12:19: inlining call to ecdh.P256
bodies_of_hpke_and_mldsa.go:12:19: inlining call to ecdh.P384
bodies_of_hpke_and_mldsa.go:12:19: inlining call to ecdh.P521
bodies_of_hpke_and_mldsa.go:12:19: inlining call to ecdh.X25519
bodies_of_hpke_and_mldsa.go:22:33: inlining call to hpke.MLKEM768
bodies_of_hpke_and_mldsa.go:22:51: inlining call to hpke.MLKEM1024
bodies_of_hpke_and_mldsa.go:22:74: inlining call to hpke.MLKEM768X25519
bodies_of_hpke_and_mldsa.go:22:95: inlining call to hpke.MLKEM768P256
bodies_of_hpke_and_mldsa.go:22:117: inlining call to hpke.MLKEM1024P384
bodies_of_hpke_and_mldsa.go:26:49: inlining call to ecdh.(*PrivateKey).PublicKey
bodies_of_hpke_and_mldsa.go:26:37: inlining call to hpke.NewDHKEMPublicKey
bodies_of_hpke_and_mldsa.go:29:37: inlining call to hpke.NewMLKEMPublicKey
bodies_of_hpke_and_mldsa.go:32:33: inlining call to hpke.NewHybridPrivateKey
bodies_of_hpke_and_mldsa.go:26:37: inlining call to ecdh.(*PublicKey).Curve
bodies_of_hpke_and_mldsa.go:26:37: inlining call to hpke.DHKEM
bodies_of_hpke_and_mldsa.go:26:37: inlining call to errors.New
bodies_of_hpke_and_mldsa.go:29:37: inlining call to errors.New
bodies_of_hpke_and_mldsa.go:26:37: inlining call to ecdh.P256
bodies_of_hpke_and_mldsa.go:26:37: inlining call to ecdh.P384
bodies_of_hpke_and_mldsa.go:26:37: inlining call to ecdh.P521
bodies_of_hpke_and_mldsa.go:26:37: inlining call to ecdh.X25519
bodies_of_hpke_and_mldsa.go:42:47: inlining call to mldsa.MLDSA65
bodies_of_hpke_and_mldsa.go:47:22: inlining call to mldsa.(*PrivateKey).PublicKey
bodies_of_hpke_and_mldsa.go:48:25: inlining call to mldsa.(*PrivateKey).Public
bodies_of_hpke_and_mldsa.go:48:14: inlining call to mldsa.(*PublicKey).Equal
bodies_of_hpke_and_mldsa.go:48:46: inlining call to mldsa.(*PublicKey).Parameters
bodies_of_hpke_and_mldsa.go:48:62: inlining call to mldsa.Parameters.SignatureSize
bodies_of_hpke_and_mldsa.go:49:29: inlining call to mldsa.(*PublicKey).Parameters
bodies_of_hpke_and_mldsa.go:49:38: inlining call to mldsa.Parameters.String
bodies_of_hpke_and_mldsa.go:49:55: inlining call to mldsa.(*PublicKey).Bytes
bodies_of_hpke_and_mldsa.go:49:73: inlining call to mldsa.(*PrivateKey).Bytes
bodies_of_hpke_and_mldsa.go:49:14: inlining call to fmt.Println
bodies_of_hpke_and_mldsa.go:51:48: inlining call to mldsa.(*PublicKey).Parameters
bodies_of_hpke_and_mldsa.go:51:61: inlining call to mldsa.(*PublicKey).Bytes
bodies_of_hpke_and_mldsa.go:51:33: inlining call to mldsa.NewPublicKey
bodies_of_hpke_and_mldsa.go:52:13: inlining call to fmt.Println
bodies_of_hpke_and_mldsa.go:53:19: inlining call to mldsa.(*PrivateKey).Public
bodies_of_hpke_and_mldsa.go:47:22: inlining call to mldsa.(*PrivateKey).PublicKey
bodies_of_hpke_and_mldsa.go:48:25: inlining call to mldsa.(*PrivateKey).PublicKey
bodies_of_hpke_and_mldsa.go:48:46: inlining call to mldsa.(*PublicKey).Parameters
bodies_of_hpke_and_mldsa.go:48:46: inlining call to mldsa.MLDSA44
bodies_of_hpke_and_mldsa.go:48:46: inlining call to mldsa.MLDSA65
bodies_of_hpke_and_mldsa.go:48:46: inlining call to mldsa.MLDSA87
bodies_of_hpke_and_mldsa.go:49:29: inlining call to mldsa.(*PublicKey).Parameters
bodies_of_hpke_and_mldsa.go:49:29: inlining call to mldsa.MLDSA44
bodies_of_hpke_and_mldsa.go:49:29: inlining call to mldsa.MLDSA65
bodies_of_hpke_and_mldsa.go:49:29: inlining call to mldsa.MLDSA87
bodies_of_hpke_and_mldsa.go:49:55: inlining call to mldsa.(*PublicKey).Bytes
bodies_of_hpke_and_mldsa.go:49:73: inlining call to mldsa.(*PrivateKey).Bytes
bodies_of_hpke_and_mldsa.go:51:48: inlining call to mldsa.(*PublicKey).Parameters
bodies_of_hpke_and_mldsa.go:51:48: inlining call to mldsa.MLDSA44
bodies_of_hpke_and_mldsa.go:51:48: inlining call to mldsa.MLDSA65
bodies_of_hpke_and_mldsa.go:51:48: inlining call to mldsa.MLDSA87
bodies_of_hpke_and_mldsa.go:51:61: inlining call to mldsa.(*PublicKey).Bytes
bodies_of_hpke_and_mldsa.go:53:19: inlining call to mldsa.(*PrivateKey).PublicKey
bodies_of_hpke_and_mldsa.go:48:25: inlining call to mldsa.(*PrivateKey).PublicKey
bodies_of_hpke_and_mldsa.go:49:55: inlining call to mldsa.pubKeySize
bodies_of_hpke_and_mldsa.go:49:55: inlining call to bytes.Clone
bodies_of_hpke_and_mldsa.go:51:61: inlining call to mldsa.pubKeySize
bodies_of_hpke_and_mldsa.go:51:61: inlining call to bytes.Clone
bodies_of_hpke_and_mldsa.go:53:19: inlining call to mldsa.(*PrivateKey).PublicKey
bodies_of_hpke_and_mldsa.go:57:30: inlining call to ecdh.P256
bodies_of_hpke_and_mldsa.go:57:13: inlining call to fmt.Println
bodies_of_hpke_and_mldsa.go:58:22: inlining call to kems
bodies_of_hpke_and_mldsa.go:58:44: inlining call to mldsa.MLDSA44
bodies_of_hpke_and_mldsa.go:58:53: inlining call to mldsa.Parameters.String
bodies_of_hpke_and_mldsa.go:58:13: inlining call to fmt.Println
bodies_of_hpke_and_mldsa.go:58:22: inlining call to hpke.MLKEM768
bodies_of_hpke_and_mldsa.go:58:22: inlining call to hpke.MLKEM1024
bodies_of_hpke_and_mldsa.go:58:22: inlining call to hpke.MLKEM768X25519
bodies_of_hpke_and_mldsa.go:58:22: inlining call to hpke.MLKEM768P256
bodies_of_hpke_and_mldsa.go:58:22: inlining call to hpke.MLKEM1024P384
bodies_of_hpke_and_mldsa.go:11:13: curve does not escape
bodies_of_hpke_and_mldsa.go:11:31: leaking param: text
bodies_of_hpke_and_mldsa.go:12:19: hpke.unsupportedCurveKEM{} escapes to heap
bodies_of_hpke_and_mldsa.go:17:13: ... argument does not escape
bodies_of_hpke_and_mldsa.go:17:34: ~r0 escapes to heap
bodies_of_hpke_and_mldsa.go:17:56: ~r0 escapes to heap
bodies_of_hpke_and_mldsa.go:17:79: ~r0 escapes to heap
bodies_of_hpke_and_mldsa.go:17:103: uint16(65535) escapes to heap
bodies_of_hpke_and_mldsa.go:17:98: hpke.exportOnlyAEAD{} does not escape
bodies_of_hpke_and_mldsa.go:22:19: []hpke.KEM{...} escapes to heap
bodies_of_hpke_and_mldsa.go:25:11: leaking param: pq
bodies_of_hpke_and_mldsa.go:25:35: leaking param: t
bodies_of_hpke_and_mldsa.go:26:37: hpke.unsupportedCurveKEM{} does not escape
bodies_of_hpke_and_mldsa.go:26:37: &errors.errorString{...} escapes to heap
bodies_of_hpke_and_mldsa.go:26:37: &hpke.dhKEMPublicKey{...} does not escape
bodies_of_hpke_and_mldsa.go:29:37: &hpke.mlkemPublicKey{...} does not escape
bodies_of_hpke_and_mldsa.go:29:37: &hpke.mlkemPublicKey{...} does not escape
bodies_of_hpke_and_mldsa.go:29:37: &errors.errorString{...} escapes to heap
bodies_of_hpke_and_mldsa.go:35:15: r does not escape
bodies_of_hpke_and_mldsa.go:35:34: s does not escape
bodies_of_hpke_and_mldsa.go:38:16: string(a) does not escape
bodies_of_hpke_and_mldsa.go:38:29: string(b) does not escape
bodies_of_hpke_and_mldsa.go:41:13: seed does not escape
bodies_of_hpke_and_mldsa.go:41:19: message does not escape
bodies_of_hpke_and_mldsa.go:46:49: &mldsa.Options{...} escapes to heap
bodies_of_hpke_and_mldsa.go:47:22: &mldsa.PublicKey{...} does not escape
bodies_of_hpke_and_mldsa.go:48:25: &mldsa.PublicKey{...} does not escape
bodies_of_hpke_and_mldsa.go:48:46: "mldsa: internal error: unknown parameters" escapes to heap
bodies_of_hpke_and_mldsa.go:48:46: "mldsa: invalid parameters in public key" escapes to heap
bodies_of_hpke_and_mldsa.go:49:14: ... argument does not escape
bodies_of_hpke_and_mldsa.go:49:38: ~r0 escapes to heap
bodies_of_hpke_and_mldsa.go:49:29: "mldsa: internal error: unknown parameters" escapes to heap
bodies_of_hpke_and_mldsa.go:49:29: "mldsa: invalid parameters in public key" escapes to heap
bodies_of_hpke_and_mldsa.go:49:45: len(~r0) escapes to heap
bodies_of_hpke_and_mldsa.go:49:55: []byte{} does not escape
bodies_of_hpke_and_mldsa.go:49:55: append does not escape
bodies_of_hpke_and_mldsa.go:49:63: len(~r0) escapes to heap
bodies_of_hpke_and_mldsa.go:51:48: "mldsa: internal error: unknown parameters" escapes to heap
bodies_of_hpke_and_mldsa.go:51:48: "mldsa: invalid parameters in public key" escapes to heap
bodies_of_hpke_and_mldsa.go:51:61: []byte{} does not escape
bodies_of_hpke_and_mldsa.go:51:61: append does not escape
bodies_of_hpke_and_mldsa.go:51:33: &mldsa.PublicKey{} does not escape
bodies_of_hpke_and_mldsa.go:52:13: ... argument does not escape
bodies_of_hpke_and_mldsa.go:53:19: &mldsa.PublicKey{...} escapes to heap
bodies_of_hpke_and_mldsa.go:57:13: ... argument does not escape
bodies_of_hpke_and_mldsa.go:57:41: ([]byte)("text") escapes to heap
bodies_of_hpke_and_mldsa.go:57:13: .autotmp_0 escapes to heap
bodies_of_hpke_and_mldsa.go:58:13: ... argument does not escape
bodies_of_hpke_and_mldsa.go:58:17: len(~r0) escapes to heap
bodies_of_hpke_and_mldsa.go:58:22: []hpke.KEM{...} does not escape
bodies_of_hpke_and_mldsa.go:58:30: len(~r0) escapes to heap
bodies_of_hpke_and_mldsa.go:59:20: make([]byte, 32) does not escape
