// Recorded from Go 1.27.3 by `cargo xtask record api`; do not edit.

package tls13

import "hash"

type EarlySecret struct {
	secret []byte
	hash   func() hash.Hash
}

func (s *EarlySecret) ResumptionBinderKey() []byte
func (s *EarlySecret) ClientEarlyTrafficSecret(transcript hash.Hash) []byte
func (s *EarlySecret) HandshakeSecret(sharedSecret []byte) *HandshakeSecret
func (s *EarlySecret) EarlyExporterMasterSecret(transcript hash.Hash) *ExporterMasterSecret

type ExporterMasterSecret struct {
	secret []byte
	hash   func() hash.Hash
}

func (s *ExporterMasterSecret) Exporter(label string, context []byte, length int) []byte

type HandshakeSecret struct {
	secret []byte
	hash   func() hash.Hash
}

func (s *HandshakeSecret) ClientHandshakeTrafficSecret(transcript hash.Hash) []byte
func (s *HandshakeSecret) ServerHandshakeTrafficSecret(transcript hash.Hash) []byte
func (s *HandshakeSecret) MasterSecret() *MasterSecret

type MasterSecret struct {
	secret []byte
	hash   func() hash.Hash
}

func (s *MasterSecret) ClientApplicationTrafficSecret(transcript hash.Hash) []byte
func (s *MasterSecret) ServerApplicationTrafficSecret(transcript hash.Hash) []byte
func (s *MasterSecret) ResumptionMasterSecret(transcript hash.Hash) []byte
func (s *MasterSecret) ExporterMasterSecret(transcript hash.Hash) *ExporterMasterSecret
